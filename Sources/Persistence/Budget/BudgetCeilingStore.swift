package import Domain

/// The ceilings of a plan's money, over one connection.
package struct BudgetCeilingStore {
    private let connection: any Connection
    private let planID: Int64

    /// The ceilings of a plan as a transaction sees them.
    package init(connection: any Connection, planID: Int64) {
        self.connection = connection
        self.planID = planID
    }

    /// Every year and source that has a ceiling or a line, by year and source, each beside its sums.
    package func all(year: Int? = nil) throws -> [BudgetCeiling] {
        let narrowed: SQL = year.map { "AND pair.year = \($0)" } ?? ""
        let rows = try connection.query(
            """
            WITH pair AS (SELECT year, source FROM budget_line WHERE plan_id = \(planID)
                UNION SELECT year, source FROM budget_ceiling WHERE plan_id = \(planID)),
            total AS (SELECT line.year, line.source, \(part: BudgetSums.columns) FROM budget_line line
                WHERE line.plan_id = \(planID) GROUP BY line.year, line.source),
            waiting AS (SELECT line.year, line.source, \(part: BudgetSums.columns) FROM budget_line line
                WHERE line.plan_id = \(planID) AND line.state = 'requested' GROUP BY line.year, line.source)
            SELECT pair.year, pair.source, ceiling.amount, ceiling.number, ceiling.reason, ceiling.author,
                ceiling.recorded_at, coalesce(total.lines, 0), total.requested, total.appraised, total.allocated,
                total.spent, total.settled, coalesce(waiting.lines, 0), waiting.requested, waiting.appraised,
                waiting.allocated, waiting.spent, waiting.settled
            FROM pair
            LEFT JOIN budget_ceiling ceiling ON ceiling.plan_id = \(planID) AND ceiling.year = pair.year
                AND ceiling.source = pair.source AND ceiling.number = (SELECT max(newest.number)
                    FROM budget_ceiling newest WHERE newest.plan_id = \(planID) AND newest.year = pair.year
                    AND newest.source = pair.source)
            LEFT JOIN total ON total.year = pair.year AND total.source = pair.source
            LEFT JOIN waiting ON waiting.year = pair.year AND waiting.source = pair.source
            WHERE 1 = 1 \(part: narrowed)
            ORDER BY pair.year, CASE pair.source WHEN 'recurrent' THEN 1 WHEN 'investment' THEN 2 ELSE 3 END
            """
        )
        return try rows.map(Self.ceiling)
    }

    /// The ceiling in force of a year and source; nil where none was set.
    package func find(year: Int, source: FundingSource) throws -> (number: Int, amount: Money)? {
        try connection.query(
            """
            SELECT number, amount FROM budget_ceiling
            WHERE plan_id = \(planID) AND year = \(year) AND source = \(source.rawValue)
            ORDER BY number DESC LIMIT 1
            """
        ).first.map { (try $0.int(0), Money(dong: try $0.integer(1))) }
    }

    /// What the ceiling leaves for one line: the ceiling less everything appraised for the other lines; nil without a ceiling.
    package func left(for key: BudgetLineKey) throws -> Money? {
        guard let ceiling = try find(year: key.year, source: key.source) else { return nil }
        let others = try connection.query(
            """
            SELECT CAST(coalesce(sum(appraised), 0) AS bigint) FROM budget_line
            WHERE plan_id = \(planID) AND year = \(key.year) AND source = \(key.source.rawValue)
            AND NOT (task_code = \(key.task) AND organisation_code = \(key.organisation))
            """
        )[0].integer(0)
        return ceiling.amount - Money(dong: others)
    }

    /// Sets a ceiling; the ones before stay on record.
    package func append(
        _ amount: Money,
        number: Int,
        year: Int,
        source: FundingSource,
        reason: String,
        by author: String,
        at instant: Instant
    ) throws {
        try connection.execute(
            """
            INSERT INTO budget_ceiling (plan_id, year, source, number, amount, reason, author, recorded_at)
            VALUES (\(planID), \(year), \(source.rawValue), \(number), \(amount), \(reason), \(author), \(instant))
            """
        )
    }

    private static func ceiling(_ row: Row) throws -> BudgetCeiling {
        BudgetCeiling(
            year: try row.int(0),
            source: try row.word(1),
            amount: try row.optionalInteger(2).map(Money.init(dong:)),
            number: try row.optionalInteger(3).map(Int.init) ?? 0,
            reason: try row.optionalText(4) ?? "",
            author: try row.optionalText(5) ?? "",
            setAt: try row.optionalInstant(6),
            all: try BudgetSums(row, from: 7),
            waiting: try BudgetSums(row, from: 13)
        )
    }
}
