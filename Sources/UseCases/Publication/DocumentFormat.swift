/// The forms an official document is given in; the raw value is the word exchanged and the ending of the file.
package enum DocumentFormat: String, Sendable, CaseIterable {
    /// For a word processor, to be numbered and signed.
    case docx
    /// To be read and printed.
    case pdf

    /// The media type of a file of this form.
    package var mediaType: String {
        switch self {
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .pdf: "application/pdf"
        }
    }
}
