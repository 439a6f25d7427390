/// Tells apart the files that are kept in Microsoft's compound format and no archives: old workbooks and encrypted new ones.
enum CompoundFile {
    private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    /// How much of a file is searched for the names of its streams, which may stand anywhere; no form is larger.
    private static let searched = 8_000_000

    /// Why such a file is no workbook of today; nil where it is none of them.
    static func fault(of bytes: [UInt8]) -> PackageFault? {
        guard bytes.starts(with: signature) else { return nil }
        let head = bytes.prefix(searched)
        if holds("EncryptedPackage", head) { return .encrypted }
        return holds("Workbook", head) || holds("Book", head) ? .oldWorkbook : nil
    }

    /// True where a stream of that name is listed; names stand there in UTF-16.
    private static func holds(_ name: String, _ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.firstRange(of: name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }) != nil
    }
}
