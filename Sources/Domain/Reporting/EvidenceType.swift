/// The kinds of file that may stand as evidence; the raw value is the stored word. What a file is follows from its content,
/// never from its name.
package enum EvidenceType: String, Sendable, CaseIterable {
    /// A PDF document.
    case pdf
    /// Office Open XML: text, workbook, slides.
    case docx, xlsx, pptx
    /// OpenDocument: text, workbook, slides.
    case odt, ods, odp
    /// Microsoft Office 97 to 2003: text, workbook, slides.
    case doc, xls, ppt
    /// A picture.
    case png, jpeg, webp

    /// Its media type (IANA).
    package var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .ods: "application/vnd.oasis.opendocument.spreadsheet"
        case .odp: "application/vnd.oasis.opendocument.presentation"
        case .doc: "application/msword"
        case .xls: "application/vnd.ms-excel"
        case .ppt: "application/vnd.ms-powerpoint"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .webp: "image/webp"
        }
    }

    /// What a name of such a file ends with, without the dot.
    package var nameEnding: String { self == .jpeg ? "jpg" : rawValue }
}
