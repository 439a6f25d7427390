extension NamedOrganisation {
    /// Reads three columns from one on: the organisation's code, its name, and the text as printed.
    init(_ row: Row, from column: Int) throws {
        let printed = try row.text(column + 2)
        self.init(
            code: try row.optionalText(column),
            name: try row.optionalText(column + 1) ?? printed,
            printed: printed
        )
    }

    /// Groups rows that consist of a key (a part, a task) and those three columns by their key, in the rows' order.
    static func grouped(_ rows: [Row]) throws -> [String: [NamedOrganisation]] {
        var groups: [String: [NamedOrganisation]] = [:]
        for row in rows { groups[try row.text(0), default: []].append(try NamedOrganisation(row, from: 1)) }
        return groups
    }
}
