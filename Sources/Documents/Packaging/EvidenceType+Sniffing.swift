package import Domain

extension EvidenceType {
    /// What a file is, by its content.
    ///
    /// - Throws: `InvalidInput` with field `file` for anything that is none of the kinds, is protected by a password or
    ///   carries macros: a reviewer must be able to open it without running anything.
    package init(sniffing bytes: [UInt8]) throws(InvalidInput) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = try Self.packaged(bytes)
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            self = try Self.compound(bytes)
        } else if let plain = Self.plain(bytes) {
            self = plain
        } else {
            throw Self.refusal("not_allowed")
        }
    }

    private static func plain(_ bytes: [UInt8]) -> EvidenceType? {
        if bytes.starts(with: "%PDF-".utf8) { return .pdf }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        let isWebP = bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
        return isWebP ? .webp : nil
    }

    private static func packaged(_ bytes: [UInt8]) throws(InvalidInput) -> EvidenceType {
        do throws(any Error) {
            let archive = try ZipArchive(bytes)
            let macros = ["word/vbaProject.bin", "xl/vbaProject.bin", "ppt/vbaProject.bin"]
            if macros.contains(where: archive.has) { throw Refused.macros }
            if let type = try archive.read("mimetype") { return try openDocument(type) }
            let parts: [(String, EvidenceType)] = [
                ("word/document.xml", .docx), ("xl/workbook.xml", .xlsx), ("ppt/presentation.xml", .pptx),
            ]
            guard let found = parts.first(where: { archive.has($0.0) }) else { throw Refused.other }
            return found.1
        } catch Refused.macros {
            throw refusal("macros")
        } catch PackageFault.encrypted {
            throw refusal("protected")
        } catch {
            throw refusal("not_allowed")
        }
    }

    private static func openDocument(_ bytes: [UInt8]) throws(Refused) -> EvidenceType {
        let type = String(decoding: bytes.prefix(100), as: UTF8.self)
        guard let found = [EvidenceType.odt, .ods, .odp].first(where: { $0.mediaType == type }) else { throw .other }
        return found
    }

    /// Files of Office 97 to 2003, and new ones under a password, which are kept in the same container.
    private static func compound(_ bytes: [UInt8]) throws(InvalidInput) -> EvidenceType {
        if holds("EncryptedPackage", bytes) { throw refusal("protected") }
        if holds("_VBA_PROJECT", bytes) { throw refusal("macros") }
        let streams: [(String, EvidenceType)] = [
            ("WordDocument", .doc), ("PowerPoint Document", .ppt), ("Workbook", .xls), ("Book", .xls),
        ]
        guard let found = streams.first(where: { holds($0.0, bytes) }) else { throw refusal("not_allowed") }
        return found.1
    }

    /// True where a stream of that name is listed; names stand there in UTF-16.
    private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
        bytes.firstRange(of: name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }) != nil
    }

    private static func refusal(_ reason: String) -> InvalidInput { InvalidInput(field: "file", "evidence.\(reason)") }

    private enum Refused: Error { case macros, other }
}
