extension ReportTable {
    /// What differs from the same table of an earlier edition: cells of rows both have, and rows that only one has.
    func changes(since earlier: ReportTable) -> [ReportChange] {
        let (old, new) = (earlier.namedRows, namedRows)
        let before = Dictionary(old.map { ($0.name, $0.cells) }, uniquingKeysWith: { first, _ in first })
        let names = Set(new.map(\.name))
        let changed = new.flatMap { row -> [ReportChange] in
            guard let former = before[row.name] else {
                return [.row(table: title, name: row.name, before: nil, after: row.cells)]
            }
            return cellChanges(of: row, since: former, columns: earlier.columns)
        }
        let gone = old.filter { !names.contains($0.name) }
            .map { ReportChange.row(table: title, name: $0.name, before: $0.cells, after: nil) }
        return changed + gone
    }

    private func cellChanges(
        of row: (name: String, cells: [ReportRun]),
        since former: [ReportRun],
        columns formerColumns: [Column]
    ) -> [ReportChange] {
        var before: [String: ReportRun] = [:]
        for (column, cell) in zip(formerColumns, former) { before[column.title] = cell }
        var changes: [ReportChange] = []
        for (column, cell) in zip(columns, row.cells) {
            let old = before.removeValue(forKey: column.title) ?? ReportRun("")
            guard old != cell else { continue }
            changes.append(.cell(table: title, row: row.name, column: column.title, before: old, after: cell))
        }
        for (column, old) in zip(formerColumns, former) where before[column.title] != nil && !old.text.isEmpty {
            changes.append(
                .cell(table: title, row: row.name, column: column.title, before: old, after: ReportRun(""))
            )
        }
        return changes
    }

    /// The rows by what they are called: their cells up to the first column of words; a name met again is counted.
    private var namedRows: [(name: String, cells: [ReportRun])] {
        let last = columns.firstIndex { !$0.isCentred } ?? 0
        var met: [String: Int] = [:]
        return rows.map { cells in
            let name = cells.prefix(last + 1).map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
            met[name, default: 0] += 1
            let count = met[name] ?? 1
            return (count > 1 ? "\(name) (\(count))" : name, cells)
        }
    }
}
