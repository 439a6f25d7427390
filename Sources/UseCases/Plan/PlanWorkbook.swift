import Documents
import Domain

/// Reads a package that is one workbook: a sheet a table, and a sheet `plan` with the header facts, either one fact a row
/// (`property`, `value`) or the facts as columns over one row.
struct PlanWorkbook {
    let name: String
    let faults: PlanFaults
    private static let headerSheet = "plan"

    /// The tables of the sheets; nil where the bytes are no workbook.
    func source(_ bytes: [UInt8]) -> PlanSource? {
        var source = PlanSource(name: name)
        do {
            for sheet in try WorkbookReader.read(bytes, file: name) {
                if sheet.name == Self.headerSheet {
                    source.header = header(in: try sheet.table())
                } else if PlanTableKind(name: sheet.name) == nil {
                    if !sheet.rows.isEmpty { faults.add(file: sheet.name, "plan.fault.unknown_sheet") }
                } else {
                    source.tables.append(try sheet.table())
                }
            }
        } catch {
            faults.add(error)
            return nil
        }
        let names = Set(source.tables.map(\.name))
        if source.header.isEmpty { faults.add(file: name, "plan.fault.missing_sheet", ["expected": Self.headerSheet]) }
        for kind in PlanTableKind.allCases where kind.isRequired && !names.contains(kind.rawValue) {
            faults.add(file: name, "plan.fault.missing_sheet", ["expected": kind.rawValue])
        }
        return source
    }

    private func header(in table: Table) -> [String: TableCell] {
        let columns = table.header.map(\.text.trimmed)
        var pairs: [(TableCell, TableCell)] = []
        if columns == ["property", "value"] {
            pairs = table.rows.map { ($0[0], $0[1]) }
        } else if let row = table.rows.first {
            pairs = Array(zip(table.header, row))
        }
        var header: [String: TableCell] = [:]
        for (key, value) in pairs {
            if header.updateValue(value, forKey: key.text.trimmed) != nil {
                faults.add(key, column: key.text, "plan.fault.repeated_column")
            }
        }
        return header
    }
}
