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

    /// The forms a frozen edition keeps; a PDF is made from its document.
    package static let frozen: [ComposedFormat] = [.json, .docx, .xlsx]
}
