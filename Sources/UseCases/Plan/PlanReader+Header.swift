import Documents
import Domain

extension PlanReader {
    private static let required = ["code", "name", "owner", "coordinator", "first_year", "last_year"]
    private static let optional = [
        "recipient", "parent", "decision_number", "decision_date", "basis_at_issue", "basis_now",
        "urging_clauses", "measuring_clause", "contributing_clause",
    ]

    /// The header facts; nil where a compulsory one is missing or wrong.
    func readHeader(known: Set<OrganisationCode>) -> PlanHeader? {
        let place = source.header.values.first?.place ?? CellPlace(file: source.name, line: 1, column: 1)
        for name in source.header.keys.sorted() where !(Self.required + Self.optional).contains(name) {
            faults.add(
                TableCell(text: name, place: source.header[name]?.place ?? place),
                column: "tiendo." + name,
                "plan.fault.unknown_property",
                ["expected": (Self.required + Self.optional).joined(separator: ", ")]
            )
        }
        var cells = source.header
        for name in Self.required where cells[name] == nil { cells[name] = TableCell(text: "", place: place) }
        let row = PlanRow(cells, faults: faults)
        let code = row.value("code") { text throws(InvalidInput) in try PlanCode(text) }
        let name = row.required("name")
        let owner = organisation("owner", row, known)
        let coordinator = organisation("coordinator", row, known)
        let recipient = row.optional("recipient") == nil ? nil : organisation("recipient", row, known)
        let parent =
            row.optional("parent") == nil
            ? nil : row.value("parent") { text throws(InvalidInput) in try PlanCode(text) }
        let first = row.whole("first_year", in: Self.years)
        let last = row.whole("last_year", in: Self.years)
        let date = row.day("decision_date")
        if let first, let last, first > last { row.refuse("last_year", "plan.fault.years_reversed") }
        if let code, parent == code { row.refuse("parent", "plan.fault.own_parent") }
        guard let code, let name, let owner, let coordinator, let first, let last, first <= last else { return nil }
        return PlanHeader(
            code: code,
            name: name,
            owner: owner,
            coordinator: coordinator,
            recipient: recipient,
            parent: parent,
            years: first...last,
            decisionNumber: row.optional("decision_number"),
            decisionDate: date,
            basisAtIssue: row.optional("basis_at_issue"),
            basisNow: row.optional("basis_now"),
            urgingClauses: row.optional("urging_clauses"),
            measuringClause: row.optional("measuring_clause"),
            contributingClause: row.optional("contributing_clause")
        )
    }

    private func organisation(
        _ column: String,
        _ row: PlanRow,
        _ known: Set<OrganisationCode>
    ) -> OrganisationCode? {
        let code = row.value(column) { text throws(InvalidInput) in try OrganisationCode(text) }
        guard let code else { return nil }
        if known.contains(code) { return code }
        row.refuse(column, "plan.fault.unknown_organisation")
        return nil
    }
}
