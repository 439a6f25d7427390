/// Why a workbook cannot be opened.
enum PackageFault: Error, Equatable {
    /// The bytes are no ZIP archive.
    case notAnArchive
    /// A member is encrypted.
    case encrypted
    /// Unpacking would take more than the limits allow.
    case tooLarge
    /// A member's bytes do not match its checksum or size.
    case damaged(String)
    /// A member that must be there is not.
    case missing(String)
    /// A member is no XML, or declares a document type or entities.
    case notXML(String, line: Int)
}
