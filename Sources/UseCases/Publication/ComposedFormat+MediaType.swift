package import Domain

extension ComposedFormat {
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
