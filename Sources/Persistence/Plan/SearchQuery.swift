package import Domain

/// Gives what can be found in a plan, kind by kind: what its edition says from memory, the rest from the database.
///
/// The databases only hand out folded texts; they are matched by `FoldedTexts`, so that both find the same
/// (`docs/decisions/0035-search.md`).
package struct SearchQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// What the plan's edition says.
    package func edition(of plan: StoredPlan) throws -> EditionTexts {
        try connection.editions.texts(of: plan, connection)
    }

    /// The tasks assigned outside the plan and not withdrawn, the first recorded first.
    package func directives(of plan: StoredPlan) throws -> SearchTexts {
        try EditionTexts.texts(
            connection,
            """
            SELECT code, name, folded_name FROM directive
            WHERE plan_id = \(plan.id) AND withdrawn_at IS NULL ORDER BY number
            """,
            .task
        )
    }

    /// The organisations of the server in the order of their names.
    package func organisations() throws -> SearchTexts {
        try EditionTexts.texts(
            connection,
            "SELECT code, name, folded_name FROM organisation ORDER BY sort_key, code",
            .organisation
        )
    }

    /// The legal documents of the plan's edition in file order.
    package func documents(of plan: StoredPlan) throws -> [LegalDocument] {
        try PlanContentReader(connection: connection, editionID: plan.editionID).documents()
    }

    /// The rounds of a plan that have been opened, the latest first.
    package func rounds(of plan: StoredPlan) throws -> [PeriodCode] {
        try RoundOutlookQuery(connection: connection).opened(plan: plan.id).map { try PeriodCode($0.code) }
    }

    /// The frozen editions of a plan's reports, the latest round first.
    package func frozen(of plan: StoredPlan) throws -> [(round: PeriodCode, number: Int)] {
        try connection.query(
            """
            SELECT round.code, round_edition.number FROM round_edition
            JOIN round ON round.id = round_edition.round_id
            WHERE round.plan_id = \(plan.id) ORDER BY round.first_day DESC, round_edition.number DESC
            """
        ).map { (try PeriodCode($0.text(0)), try $0.int(1)) }
    }

    /// The reports these units owe in rounds that have been opened, the latest round first.
    package func reports(
        of plan: StoredPlan,
        units: [OrganisationCode]
    ) throws -> [(round: PeriodCode, unit: OrganisationCode, name: String)] {
        guard !units.isEmpty else { return [] }
        return try connection.query(
            """
            SELECT round.code, organisation.code, organisation.name FROM due_report
            JOIN round ON round.id = due_report.round_id
            JOIN organisation ON organisation.code = due_report.organisation_code
            WHERE due_report.organisation_code IN \(list: units) AND round.plan_id = \(plan.id)
                AND round.state <> 'scheduled'
            ORDER BY round.first_day DESC, organisation.sort_key, organisation.code
            """
        ).map { (try PeriodCode($0.text(0)), try OrganisationCode($0.text(1)), try $0.text(2)) }
    }
}
