package import Domain

/// Plans and their editions, over one connection.
package struct PlanStore {
    let connection: any Connection

    /// The plans as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The plan of that code; nil where the server has none.
    ///
    /// - Parameter instant: with the edition that was the newest then, the first one before any was imported; nil: the current.
    package func find(_ code: PlanCode, asOf instant: Instant? = nil) throws -> StoredPlan? {
        guard let instant else { return try plans(where: "plan.code = \(code)").first }
        let edition: SQL = """
            coalesce((SELECT max(known.id) FROM edition known WHERE known.plan_id = plan.id
                AND known.imported_at <= \(instant)),
                (SELECT min(first.id) FROM edition first WHERE first.plan_id = plan.id))
            """
        return try plans(where: "plan.code = \(code)", edition: edition).first
    }

    /// The plan with its last edition before another that has an indicator; nil where none has.
    package func find(_ plan: StoredPlan, before edition: Int, having indicator: IndicatorCode) throws -> StoredPlan? {
        let wanted: SQL = """
            (SELECT edition_indicator.edition_id FROM indicator edition_indicator
                JOIN edition earlier ON earlier.id = edition_indicator.edition_id
                WHERE earlier.plan_id = plan.id AND earlier.number < \(edition)
                    AND edition_indicator.code = \(indicator)
                ORDER BY earlier.number DESC LIMIT 1)
            """
        return try plans(where: "plan.id = \(plan.id)", edition: wanted).first
    }

    /// All plans in the order of their codes.
    package func all() throws -> [StoredPlan] {
        try plans(where: "1 = 1")
    }

    /// All plans by code and name, in the order of their codes.
    package func names() throws -> [PlanName] {
        let rows = try connection.query(
            """
            SELECT plan.code, edition.name, EXISTS (SELECT 1 FROM international_position place
                WHERE place.edition_id = edition.id)
            FROM plan JOIN edition ON edition.id = plan.current_edition_id ORDER BY plan.code
            """
        )
        return try rows.map { row in
            PlanName(
                code: try PlanCode(try row.text(0)),
                name: try row.text(1),
                comparesAbroad: try row.boolean(2)
            )
        }
    }

    /// The editions of a plan, the oldest first.
    package func editions(of planID: Int64) throws -> [PlanEdition] {
        let rows = try connection.query(
            """
            SELECT id, number, name, decision_number, decision_date, content_sha256, imported_at
            FROM edition WHERE plan_id = \(planID) ORDER BY number
            """
        )
        return try rows.map { row in
            PlanEdition(
                id: try row.integer(0),
                number: try row.int(1),
                name: try row.text(2),
                decisionNumber: try row.optionalText(3),
                decisionDate: try row.optionalDay(4),
                contentHash: try row.text(5),
                importedAt: try row.instant(6)
            )
        }
    }

    /// Stores content as the newest edition of its plan, making the plan where there is none, and makes it current.
    ///
    /// - Parameter contentHash: SHA-256 of the canonical content, lower-case hexadecimal.
    /// - Throws: `ConstraintFailure` where the parent plan or an organisation is unknown or a code is given twice.
    package func save(_ content: PlanContent, contentHash: String, at instant: Instant) throws -> StoredPlan {
        let planID = try planKey(for: content.header)
        try OrganisationStore(connection: connection).save(content.organisations)
        let editionID = try insertEdition(of: planID, content.header, contentHash: contentHash, at: instant)
        try PlanContentWriter(connection: connection, editionID: editionID).write(content)
        try MeasuringSeries(connection: connection).rebuild(edition: editionID)
        try connection.execute("UPDATE plan SET current_edition_id = \(editionID) WHERE id = \(planID)")
        try OccurrenceSchedule(connection: connection, planID: planID, editionID: editionID, at: instant)
            .follow(content)
        guard let stored = try find(content.header.code) else {
            throw StoredValueFault(column: 0, found: .null, expected: "the plan just saved")
        }
        return stored
    }

    /// Makes the rounds of these periods that the plan does not have yet, in state `scheduled`, and moves the dates of those
    /// still scheduled; open and later rounds stay as they are. Gives how many rounds are new.
    @discardableResult
    package func scheduleRounds(of planID: Int64, for periods: [ReportingPeriod]) throws -> Int {
        var made = 0
        for period in periods {
            let asksFor = period.asksFor.joined(separator: ";")
            try connection.execute(
                """
                UPDATE round SET first_day = \(period.from), last_day = \(period.to), due_before = \(period.dueBefore),
                    asks_for = \(asksFor)
                WHERE plan_id = \(planID) AND code = \(period.code) AND state = 'scheduled'
                """
            )
            made += try connection.execute(
                """
                INSERT INTO round (plan_id, code, first_day, last_day, due_before, asks_for, state, illustrative)
                VALUES (\(planID), \(period.code), \(period.from), \(period.to), \(period.dueBefore), \(asksFor),
                    'scheduled', \(false))
                ON CONFLICT (plan_id, code) DO NOTHING
                """
            )
        }
        return made
    }

    private func planKey(for header: PlanHeader) throws -> Int64 {
        let rows = try connection.query(
            """
            INSERT INTO plan (code, parent_code) VALUES (\(header.code), \(header.parent))
            ON CONFLICT (code) DO UPDATE SET parent_code = excluded.parent_code
            RETURNING id
            """
        )
        return try rows[0].integer(0)
    }

    private func insertEdition(
        of planID: Int64,
        _ header: PlanHeader,
        contentHash: String,
        at instant: Instant
    ) throws -> Int64 {
        let last = try connection.query(
            "SELECT CAST(coalesce(max(number), 0) AS bigint) FROM edition WHERE plan_id = \(planID)"
        )
        let number = try last[0].int(0) + 1
        let rows = try connection.query(
            """
            INSERT INTO edition (plan_id, number, name, owner_code, coordinator_code, recipient_code, first_year,
                last_year, decision_number, decision_date, basis_at_issue, basis_now, urging_clauses,
                measuring_clause, contributing_clause, content_sha256, imported_at)
            VALUES (\(planID), \(number), \(header.name), \(header.owner), \(header.coordinator), \(header.recipient),
                \(header.years.lowerBound), \(header.years.upperBound), \(header.decisionNumber),
                \(header.decisionDate), \(header.basisAtIssue), \(header.basisNow), \(header.urgingClauses),
                \(header.measuringClause), \(header.contributingClause), \(contentHash), \(instant))
            RETURNING id
            """
        )
        return try rows[0].integer(0)
    }

    private func plans(where condition: SQL, edition: SQL = "plan.current_edition_id") throws -> [StoredPlan] {
        let rows = try connection.query(
            """
            SELECT plan.id, edition.id, edition.number, edition.content_sha256, edition.imported_at,
                \(part: PlanHeaderRow.columns)
            FROM plan JOIN edition ON edition.id = \(part: edition)
            WHERE \(part: condition) ORDER BY plan.code
            """
        )
        return try rows.map { row in
            StoredPlan(
                id: try row.integer(0),
                editionID: try row.integer(1),
                editionNumber: try row.int(2),
                contentHash: try row.text(3),
                importedAt: try row.instant(4),
                header: try PlanHeaderRow.header(of: row, from: 5)
            )
        }
    }
}
