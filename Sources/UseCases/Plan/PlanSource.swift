import Documents
import Domain

/// A plan package as tables and header facts, before anything in them is understood.
struct PlanSource {
    /// The header facts by name, each as a cell.
    var header: [String: TableCell] = [:]
    /// The tables, those of tasks in the order of the package.
    var tables: [Table] = []
    /// What to call the package in faults that are no single file's.
    var name: String

    /// The rows of a kind of table, with their cells by column name, after checking the columns.
    func rows(_ kind: PlanTableKind, faults: PlanFaults) -> [PlanRow] {
        tables.filter { PlanTableKind(name: $0.name) == kind }.flatMap { table -> [PlanRow] in
            guard Self.checkColumns(of: table, kind, faults) else { return [] }
            let columns = table.header.map(\.text.trimmed)
            return table.rows.map { cells in
                PlanRow(Dictionary(zip(columns, cells)) { first, _ in first }, faults: faults)
            }
        }
    }

    private static func checkColumns(of table: Table, _ kind: PlanTableKind, _ faults: PlanFaults) -> Bool {
        let expected = kind.columns.joined(separator: ", ")
        var seen: Set<String> = []
        var sound = true
        for cell in table.header {
            let name = cell.text.trimmed
            if !kind.columns.contains(name) {
                faults.add(cell, column: name, "plan.fault.unknown_column", ["expected": expected])
                sound = false
            } else if !seen.insert(name).inserted {
                faults.add(cell, column: name, "plan.fault.repeated_column")
                sound = false
            }
        }
        for name in kind.columns where !seen.contains(name) {
            faults.add(
                table.header[0],
                column: name,
                "plan.fault.missing_column",
                ["column": name, "expected": expected]
            )
            sound = false
        }
        return sound
    }
}
