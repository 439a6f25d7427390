/// Why a workbook cannot be opened.
enum PackageFault: Error, Equatable {
    /// The bytes are no ZIP archive.
    case notAnArchive
    /// A member, or the whole file, is encrypted.
    case encrypted
    /// A workbook of Excel 97 to 2003 (.xls).
    case oldWorkbook
    /// A workbook of OpenDocument (.ods).
    case openDocument
    /// A text document of Word (.docx).
    case wordDocument
    /// A workbook of Excel in its binary form (.xlsb).
    case binaryWorkbook
    /// Unpacking would take more than the limits allow.
    case tooLarge
    /// A member's bytes do not match its checksum or size.
    case damaged(String)
    /// A member that must be there is not.
    case missing(String)
    /// A member is no XML, or declares a document type or entities.
    case notXML(String, line: Int)
}
