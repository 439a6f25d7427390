import Documents
import Domain
import Foundation
import Testing

/// Files written by LibreOffice and Python, told apart by content whatever they are called.
@Suite struct EvidenceTypeTests {
    private static func bytes(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fixtures/Evidence")
        return [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }

    @Test(arguments: [
        ("t.pdf", EvidenceType.pdf), ("t.docx", .docx), ("t.odt", .odt), ("t.doc", .doc), ("s.xlsx", .xlsx),
        ("s.ods", .ods), ("s.xls", .xls), ("p.png", .png),
    ])
    func `a file is what its content says`(name: String, type: EvidenceType) throws {
        #expect(try EvidenceType(sniffing: Self.bytes(name)) == type)
    }

    @Test(arguments: [("plain.zip", "evidence.not_allowed"), ("macro.docm", "evidence.macros")])
    func `an archive that is no document and a document with macros are refused`(name: String, key: String) throws {
        #expect(throws: InvalidInput(field: "file", key)) { try EvidenceType(sniffing: Self.bytes(name)) }
    }

    @Test(arguments: [
        (Array("<html><script>alert(1)</script>".utf8), "evidence.not_allowed"),
        (Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8), "evidence.not_allowed"),
        (Array("MZ\u{90}".utf8), "evidence.not_allowed"), (Array("#!/bin/sh\n".utf8), "evidence.not_allowed"),
        ([0x50, 0x4B, 0x03, 0x04, 0, 0], "evidence.not_allowed"), ([], "evidence.not_allowed"),
        (compound("EncryptedPackage"), "evidence.protected"), (compound("_VBA_PROJECT"), "evidence.macros"),
        (compound("Khac"), "evidence.not_allowed"),
    ])
    func `whatever a browser or a shell would run, and what nobody can open, is refused`(
        bytes: [UInt8],
        key: String
    ) {
        #expect(throws: InvalidInput(field: "file", key)) { try EvidenceType(sniffing: bytes) }
    }

    @Test(arguments: [
        ("báo cáo.PDF", EvidenceType.pdf, "báo cáo.pdf"), ("C:\\số liệu\\a.b.xlsx", .xlsx, "a.b.xlsx"),
        ("../../etc/passwd", .pdf, "passwd.pdf"), ("anh.jpeg", .jpeg, "anh.jpeg"),
        ("trang.html", .pdf, "trang.html.pdf"),
        ("", .png, "tai-lieu.png"), (".pdf", .pdf, "tai-lieu.pdf"), ("a\r\nb\"c.pdf", .pdf, "abc.pdf"),
    ])
    func `a name is one line without folders and ends as its content demands`(
        sent: String,
        type: EvidenceType,
        name: String
    ) {
        #expect(EvidenceName(sent, type: type).text == name)
    }

    @Test(arguments: [
        (0, "evidence.empty"), (20_000_001, "evidence.too_large"),
    ])
    func `an empty and a too large file are refused`(size: Int, key: String) {
        let problem = #expect(throws: InvalidInput.self) { try EvidenceRule.check(size: size) }
        #expect(problem?.problems.map(\.message.key) == [key])
    }

    @Test func `the largest file and the fiftieth are taken`() throws {
        try EvidenceRule.check(size: 20_000_000)
        try EvidenceRule.check(files: 49)
        #expect(throws: InvalidInput.self) { try EvidenceRule.check(files: 50) }
    }

    private static func compound(_ stream: String) -> [UInt8] {
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 512)
            + stream.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }
}
