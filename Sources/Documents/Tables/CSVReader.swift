/// Reads comma-separated values strictly by RFC 4180, in UTF-8 with or without a byte order mark, lines ended by CRLF or LF.
package enum CSVReader {
    /// The table in the bytes of a file.
    ///
    /// - Parameter file: the file's name with its extension, for places and the table's name.
    /// - Throws: `UnreadableTable` for bytes that are not UTF-8 (with the offset), a quote that is never closed or stands
    ///   inside a bare cell, a line with another number of cells than the header, control characters, or no header.
    package static func read(_ bytes: [UInt8], file: String) throws(UnreadableTable) -> Table {
        if let offset = UTF8Check.firstFault(in: bytes) {
            let line = bytes[..<offset].count { $0 == 0x0A } + 1
            let fault = TableFault(
                file: file,
                "table.not_utf8",
                ["offset": String(offset), "line": String(line), "read": hex(bytes[offset])]
            )
            throw UnreadableTable([fault])
        }
        var parser = CSVParser(bytes, file: file)
        let records = parser.records()
        guard let header = records.first else {
            throw UnreadableTable(parser.faults + [TableFault(file: file, "table.empty")])
        }
        var faults = parser.faults
        for record in records.dropFirst() where record.count != header.count {
            faults.append(
                TableFault(
                    record[0].place,
                    "table.wrong_number_of_cells",
                    ["read": String(record.count), "expected": String(header.count)]
                )
            )
        }
        guard faults.isEmpty else { throw UnreadableTable(faults) }
        let name = file.hasSuffix(".csv") ? String(file.dropLast(4)) : file
        return Table(name: name, header: header, rows: Array(records.dropFirst()))
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "0x" + (digits.count == 1 ? "0" : "") + digits
    }
}
