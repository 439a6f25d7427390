import Documents
import Domain
import Foundation
import Testing

@Suite struct WorkbookReaderTests {
    private func bytes(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fixtures/Workbooks")
        return [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }

    @Test(arguments: ["libxlsxwriter.xlsx", "openpyxl.xlsx", "libreoffice.xlsx"])
    func `the same table is read from the files of three programs`(name: String) throws {
        let sheets = try WorkbookReader.read(try bytes(name), file: name)

        let table = try #require(sheets.first).table()

        #expect(sheets.map(\.name) == ["targets"])
        #expect(table.header.map(\.text) == ["code", "name", "value", "share", "date", "flag"])
        #expect(
            table.rows.map { $0.map(\.text) } == [
                ["1.10", "Tỷ lệ phủ", "86.97", "30.14%", "2025-10-02", "true"],
                ["1.7", "dòng 1\ndòng 2", table.rows[1][2].text, "100%", "", ""],
            ]
        )
        #expect(["0.3", "0.30000000000000004"].contains(table.rows[1][2].text))
        #expect(table.rows[1].map(\.place.cell) == ["A4", "B4", "C4", "D4", "E4", "F4"])
        #expect(table.rows[0].map(\.isNumber) == [false, false, true, false, false, false])
    }

    @Test(arguments: [
        ("entities.xlsx", "workbook.not_xml"), ("bomb.xlsx", "workbook.unpacks_too_large"),
        ("damaged.xlsx", "workbook.damaged"), ("document.zip.xlsx", "workbook.is_docx"),
    ])
    func `a workbook that is broken or hostile is refused`(name: String, key: String) throws {
        let content = try bytes(name)

        let refusal = #expect(throws: UnreadableTable.self) { try WorkbookReader.read(content, file: name) }

        #expect(refusal?.faults.map(\.message.key) == [key])
    }

    @Test(arguments: [[], Array("code,name\n".utf8), [0x50, 0x4B, 0x03, 0x04]] as [[UInt8]])
    func `bytes that are no archive are no workbook`(content: [UInt8]) {
        let refusal = #expect(throws: UnreadableTable.self) { try WorkbookReader.read(content, file: "x.xlsx") }

        #expect(refusal?.faults.map(\.message.key) == ["workbook.not_a_workbook"])
    }
}
