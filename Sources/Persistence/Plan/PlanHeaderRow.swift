import Domain

/// A plan's header as columns of `plan` and `edition`.
enum PlanHeaderRow {
    static let columns: SQL = """
        plan.code, edition.name, edition.owner_code, edition.coordinator_code, edition.recipient_code,
        plan.parent_code, edition.first_year, edition.last_year, edition.decision_number, edition.decision_date,
        edition.basis_at_issue, edition.basis_now, edition.urging_clauses,
        edition.measuring_clause, edition.contributing_clause
        """

    static func header(of row: Row, from first: Int) throws -> PlanHeader {
        PlanHeader(
            code: try PlanCode(row.text(first)),
            name: try row.text(first + 1),
            owner: try OrganisationCode(row.text(first + 2)),
            coordinator: try OrganisationCode(row.text(first + 3)),
            recipient: try row.optionalText(first + 4).map(OrganisationCode.init),
            parent: try row.optionalText(first + 5).map(PlanCode.init),
            years: try row.int(first + 6)...row.int(first + 7),
            decisionNumber: try row.optionalText(first + 8),
            decisionDate: try row.optionalDay(first + 9),
            basisAtIssue: try row.optionalText(first + 10),
            basisNow: try row.optionalText(first + 11),
            urgingClauses: try row.optionalText(first + 12),
            measuringClause: try row.optionalText(first + 13),
            contributingClause: try row.optionalText(first + 14)
        )
    }
}
