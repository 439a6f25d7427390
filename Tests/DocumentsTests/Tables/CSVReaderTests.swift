import Documents
import Domain
import Testing

@Suite struct CSVReaderTests {
    @Test(arguments: ["\n", "\r\n"])
    func `cells keep their text, line and column`(lineEnd: String) throws {
        let text = [
            "\u{FEFF}code,name,note", "1.6,\"Vụ Bưu chính, \"\"VNPost\"\"\",", "", "1.7,\"dòng 1", "dòng 2\",đủ", "",
        ].joined(separator: lineEnd)

        let table = try CSVReader.read(Array(text.utf8), file: "indicators.csv")

        #expect(table.name == "indicators")
        #expect(table.header.map(\.text) == ["code", "name", "note"])
        #expect(
            table.rows.map { $0.map(\.text) } == [
                ["1.6", "Vụ Bưu chính, \"VNPost\"", ""], ["1.7", "dòng 1\ndòng 2", "đủ"],
            ]
        )
        #expect(table.rows[0].map(\.place.line) == [2, 2, 2])
        #expect(table.rows[0].map(\.place.column) == [1, 5, 32])
        #expect(table.rows[1].map(\.place.line) == [4, 4, 5])
        #expect(table.rows[1].map(\.place.column) == [1, 5, 9])
    }

    @Test(arguments: [
        ("", ["table.empty"], 0), ("\n\n", ["table.empty"], 0),
        ("a,b\n1,\"x\n", ["table.quote_never_closed"], 2),
        ("a,b\n1,x\"y\"\n", ["table.quote_inside_cell"], 2),
        ("a,b\n1,\"x\"y\n", ["table.text_after_quote"], 2),
        ("a,b\n1\n1,2\n1,2,3\n", ["table.wrong_number_of_cells", "table.wrong_number_of_cells"], 2),
        ("a,b\n1,\u{1}\n", ["table.control_character"], 2),
        ("a,b\r1,2\n", ["table.control_character"], 1),
    ])
    func `what is no table is refused with every fault and its line`(text: String, keys: [String], line: Int) {
        let refusal = #expect(throws: UnreadableTable.self) {
            try CSVReader.read(Array(text.utf8), file: "targets.csv")
        }

        #expect(refusal?.faults.map(\.message.key) == keys)
        #expect(refusal?.faults.first?.place?.line ?? 0 == line)
        #expect(refusal?.faults.allSatisfy { $0.file == "targets.csv" } == true)
    }

    @Test(
        arguments: [
            ([0x61, 0x0A, 0xFF], "2", "2", "0xFF"), ([0x61, 0x0A, 0x62, 0xC3], "3", "2", "0xC3"),
            ([0xC0, 0x80], "0", "1", "0xC0"), ([0x61, 0xED, 0xA0, 0x80], "1", "1", "0xED"),
            (Array("Tỷ".utf8) + [0xF5], "4", "1", "0xF5"),
        ] as [([UInt8], String, String, String)]
    )
    func `bytes that are not UTF-8 are refused with their offset`(
        bytes: [UInt8],
        offset: String,
        line: String,
        read: String
    ) {
        let refusal = #expect(throws: UnreadableTable.self) { try CSVReader.read(bytes, file: "x.csv") }

        #expect(refusal?.faults.map(\.message.key) == ["table.not_utf8"])
        #expect(refusal?.faults.first?.message.values == ["offset": offset, "line": line, "read": read])
    }
}
