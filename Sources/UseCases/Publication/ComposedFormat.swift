/// The forms a periodic report is given in; the raw value is the word exchanged and the ending of the file.
package enum ComposedFormat: String, Sendable, CaseIterable {
    /// For a word processor, to be numbered and signed.
    case docx
    /// To be read and printed.
    case pdf
    /// Its tables as a workbook.
    case xlsx
    /// For programs: the text, and every number with its source.
    case json

    /// The media type of a file of this form.
    package var mediaType: String {
        switch self {
        case .docx: DocumentFormat.docx.mediaType
        case .pdf: DocumentFormat.pdf.mediaType
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .json: "application/json"
        }
    }
}
