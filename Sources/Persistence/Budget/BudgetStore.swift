package import Domain

/// Budget lines and what was done to them, over one connection.
package struct BudgetStore {
    private let connection: any Connection

    /// The lines as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The line as it stands; nil where nobody has requested anything.
    package func find(_ key: BudgetLineKey, planID: Int64) throws -> StoredBudgetLine? {
        let filter = BudgetFilter(task: key.task, organisation: key.organisation, year: key.year, source: key.source)
        return try BudgetListQuery(connection: connection, planID: planID)
            .lines(filter, window: ListWindow(limit: 1, offset: 0)).first
    }

    /// Appends an act to the line, which is made where there is none, and gives the line as the act leaves it.
    ///
    /// - Throws: `ConstraintFailure` where the organisation is unknown or somebody appended an act of that number meanwhile.
    package func append(_ entry: BudgetEntry, to key: BudgetLineKey, planID: Int64) throws -> StoredBudgetLine {
        let (state, amounts) = (entry.standing.state.rawValue, entry.standing.amounts)
        let rows = try connection.query(
            """
            INSERT INTO budget_line (plan_id, task_code, organisation_code, year, source, state, revision, requested,
                appraised, allocated, spent, settled)
            VALUES (\(planID), \(key.task), \(key.organisation), \(key.year), \(key.source.rawValue), \(state),
                \(entry.number), \(amounts[.requested]), \(amounts[.appraised]), \(amounts[.allocated]),
                \(amounts[.spent]), \(amounts[.settled]))
            ON CONFLICT (plan_id, task_code, organisation_code, year, source) DO UPDATE SET state = excluded.state,
                revision = excluded.revision, requested = excluded.requested, appraised = excluded.appraised,
                allocated = excluded.allocated, spent = excluded.spent, settled = excluded.settled
            RETURNING id
            """
        )
        let document = entry.move.document
        try connection.execute(
            """
            INSERT INTO budget_entry (line_id, number, act, before, reason, document_number, document_date, author,
                recorded_at, illustrative, state, requested, appraised, allocated, spent, settled)
            VALUES (\(try rows[0].integer(0)), \(entry.number), \(entry.move.act.rawValue), \(entry.before),
                \(entry.move.reason), \(document?.number), \(document?.date), \(entry.author), \(entry.recordedAt),
                \(entry.isIllustrative), \(state), \(amounts[.requested]), \(amounts[.appraised]),
                \(amounts[.allocated]), \(amounts[.spent]), \(amounts[.settled]))
            """
        )
        guard let stored = try find(key, planID: planID) else {
            throw StoredValueFault(column: 0, found: .null, expected: "the line just written")
        }
        return stored
    }

    /// Everything that was done to a line, the first first.
    package func history(lineID: Int64) throws -> [BudgetEntry] {
        try connection.query(
            """
            SELECT number, act, before, reason, document_number, document_date, author, recorded_at, illustrative,
                state, \(part: BudgetAmounts.columns)
            FROM budget_entry line WHERE line_id = \(lineID) ORDER BY number
            """
        ).map(Self.entry)
    }

    /// The account that made the request in force; nil where the line has none.
    package func requester(lineID: Int64) throws -> String? {
        try connection.query(
            """
            SELECT author FROM budget_entry WHERE line_id = \(lineID) AND act = 'requested'
            ORDER BY number DESC LIMIT 1
            """
        ).first?.text(0)
    }

    private static func entry(_ row: Row) throws -> BudgetEntry {
        let amounts = try BudgetAmounts(row, from: 10)
        let act: BudgetAct = try row.word(1)
        let document = try row.optionalText(4).map { BudgetDocument(number: $0, date: try row.day(5)) }
        return BudgetEntry(
            number: try row.int(0),
            move: BudgetMove(
                act,
                amount: act.stage.flatMap { amounts[$0] },
                reason: try row.text(3),
                document: document
            ),
            before: try row.optionalInteger(2).map(Money.init(dong:)),
            standing: BudgetStanding(state: try row.word(9), amounts: amounts),
            author: try row.text(6),
            recordedAt: try row.instant(7),
            isIllustrative: try row.boolean(8)
        )
    }
}
