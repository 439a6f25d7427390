/// Reads XLSX workbooks written by any program: shared, inline and rich texts, numbers as exact text, booleans, dates by
/// style, rows and cells in any order or missing.
package enum WorkbookReader {
    /// The sheets of the workbook, in its order.
    ///
    /// - Parameter file: the file's name, for faults of the whole file.
    /// - Throws: `UnreadableTable` where the bytes are no workbook, are damaged or encrypted, unpack beyond the limits,
    ///   declare entities, or a cell holds an error value such as `#REF!`.
    package static func read(_ bytes: [UInt8], file: String) throws(UnreadableTable) -> [Sheet] {
        do {
            let archive = try ZipArchive(bytes)
            let parts = try WorkbookParts(archive)
            var faults: [TableFault] = []
            var sheets: [Sheet] = []
            for part in parts.sheets {
                let reader = SheetReader(name: part.name, parts: parts)
                sheets.append(try reader.read(part.path, of: archive))
                faults += reader.faults
            }
            guard faults.isEmpty else { throw UnreadableTable(faults) }
            return sheets
        } catch let fault as PackageFault {
            throw UnreadableTable([describe(fault, file: file)])
        } catch let unreadable as UnreadableTable {
            throw unreadable
        } catch {
            throw UnreadableTable([TableFault(file: file, "workbook.not_a_workbook")])
        }
    }

    /// A fault of opening a file, as its reader is told.
    static func describe(_ fault: PackageFault, file: String) -> TableFault {
        switch fault {
        case .notAnArchive: TableFault(file: file, "workbook.not_a_workbook")
        case .encrypted: TableFault(file: file, "workbook.encrypted")
        case .oldWorkbook: TableFault(file: file, "workbook.is_xls")
        case .openDocument: TableFault(file: file, "workbook.is_ods")
        case .wordDocument: TableFault(file: file, "workbook.is_docx")
        case .binaryWorkbook: TableFault(file: file, "workbook.is_xlsb")
        case .tooLarge: TableFault(file: file, "workbook.unpacks_too_large")
        case .damaged(let member): TableFault(file: file, "workbook.damaged", ["member": member])
        case .missing(let member): TableFault(file: file, "workbook.part_missing", ["member": member])
        case .notXML(let member, let line):
            TableFault(file: file, "workbook.not_xml", ["member": member, "line": String(line)])
        }
    }
}
