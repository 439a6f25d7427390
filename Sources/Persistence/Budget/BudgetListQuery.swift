package import Domain

/// Answers "which money is asked for, and what does it come to?" from the lines as they stand, or stood at a moment.
package struct BudgetListQuery {
    private let connection: any Connection
    private let planID: Int64
    private let source: SQL

    /// The lines of a plan over one connection.
    ///
    /// - Parameter instant: as they stood then; nil: as they stand.
    package init(connection: any Connection, planID: Int64, asOf instant: Instant? = nil) {
        self.connection = connection
        self.planID = planID
        source = instant.map(Self.past) ?? "budget_line"
    }

    /// A part of the lines that pass, by task, unit, year and source.
    package func lines(_ filter: BudgetFilter, window: ListWindow) throws -> [StoredBudgetLine] {
        try connection.query(
            """
            SELECT line.id, line.task_code, line.organisation_code, line.year, line.source,
                coalesce(task.name, directive.name),
                organisation.name, line.state, line.revision, \(part: BudgetAmounts.columns), last.act, last.reason,
                last.author, last.recorded_at, last.illustrative
            FROM (SELECT * FROM \(part: source) line WHERE \(part: filter.condition(planID: planID))
                ORDER BY line.task_code, line.organisation_code, line.year, line.source \(part: window.clause)) line
            JOIN budget_entry last ON last.line_id = line.id AND last.number = line.revision
            JOIN organisation ON organisation.code = line.organisation_code
            JOIN plan ON plan.id = line.plan_id
            LEFT JOIN task ON task.edition_id = plan.current_edition_id AND task.code = line.task_code
            LEFT JOIN directive ON directive.plan_id = line.plan_id AND directive.code = line.task_code
            ORDER BY line.task_code, line.organisation_code, line.year, line.source
            """
        ).map(Self.line)
    }

    /// How many lines pass and what they come to.
    package func sums(_ filter: BudgetFilter) throws -> BudgetSums {
        try BudgetSums(
            connection.query(
                """
                SELECT \(part: BudgetSums.columns) FROM \(part: source) line
                WHERE \(part: filter.condition(planID: planID))
                """
            )[0],
            from: 0
        )
    }

    /// A part of the sums told apart by a dimension: units in the Vietnamese order of their names, the others by their keys.
    package func groups(_ dimension: BudgetDimension, _ filter: BudgetFilter, window: ListWindow) throws
        -> [BudgetGroup]
    {
        let grouped: SQL = """
            SELECT \(part: dimension.column) AS key, \(part: BudgetSums.columns) FROM \(part: source) line
            WHERE \(part: filter.condition(planID: planID)) GROUP BY \(part: dimension.column)
            """
        let amounts: SQL = "line.lines, \(part: BudgetAmounts.columns)"
        let statement: SQL =
            switch dimension {
            case .organisation:
                """
                SELECT line.key, organisation.name, \(part: amounts) FROM (\(part: grouped)) line
                JOIN organisation ON organisation.code = line.key
                ORDER BY organisation.sort_key, line.key \(part: window.clause)
                """
            case .task:
                """
                SELECT line.key, coalesce(task.name, directive.name), \(part: amounts)
                FROM (\(part: grouped) ORDER BY line.task_code \(part: window.clause)) line
                JOIN plan ON plan.id = \(planID)
                LEFT JOIN task ON task.edition_id = plan.current_edition_id AND task.code = line.key
                LEFT JOIN directive ON directive.plan_id = plan.id AND directive.code = line.key ORDER BY line.key
                """
            case .source:
                """
                SELECT line.key, NULL, \(part: amounts) FROM (\(part: grouped)) line
                ORDER BY CASE line.key WHEN 'recurrent' THEN 1 WHEN 'investment' THEN 2 ELSE 3 END
                \(part: window.clause)
                """
            case .year:
                """
                SELECT CAST(line.key AS text), NULL, \(part: amounts) FROM (\(part: grouped)) line
                ORDER BY line.key \(part: window.clause)
                """
            }
        return try connection.query(statement).map { row in
            BudgetGroup(key: try row.text(0), name: try row.optionalText(1), sums: try BudgetSums(row, from: 2))
        }
    }

    /// How many groups a dimension has.
    package func groupCount(_ dimension: BudgetDimension, _ filter: BudgetFilter) throws -> Int {
        try connection.query(
            """
            SELECT count(DISTINCT \(part: dimension.column)) FROM \(part: source) line
            WHERE \(part: filter.condition(planID: planID))
            """
        )[0].int(0)
    }

    /// Lines as their last act before a moment left them.
    private static func past(_ instant: Instant) -> SQL {
        """
        (SELECT base.id, base.plan_id, base.task_code, base.organisation_code, base.year, base.source, entry.state,
            entry.number AS revision, entry.requested, entry.appraised, entry.allocated, entry.spent, entry.settled
        FROM budget_line base JOIN budget_entry entry ON entry.line_id = base.id
            AND entry.number = (SELECT max(known.number) FROM budget_entry known
                WHERE known.line_id = base.id AND known.recorded_at <= \(instant)))
        """
    }

    private static func line(_ row: Row) throws -> StoredBudgetLine {
        StoredBudgetLine(
            id: try row.integer(0),
            key: BudgetLineKey(
                task: try TaskCode(row.text(1)),
                organisation: try OrganisationCode(row.text(2)),
                year: try row.int(3),
                source: try row.word(4)
            ),
            taskName: try row.optionalText(5),
            organisationName: try row.text(6),
            standing: BudgetStanding(state: try row.word(7), amounts: try BudgetAmounts(row, from: 9)),
            revision: try row.int(8),
            lastAct: try row.word(14),
            lastReason: try row.text(15),
            lastAuthor: try row.text(16),
            changedAt: try row.instant(17),
            isIllustrative: try row.boolean(18)
        )
    }
}
