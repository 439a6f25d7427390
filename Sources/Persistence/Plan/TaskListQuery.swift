package import Domain

/// Answers "which tasks does the plan have, and where do they stand?" in two statements, in printed order.
package struct TaskListQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The tasks of an edition that pass the filter.
    ///
    /// - Parameters:
    ///   - years: the plan's years, for occurrences of annual tasks.
    ///   - day: the day states are judged on.
    package func rows(
        edition: Int64,
        filter: TaskFilter,
        years: ClosedRange<Int>,
        on day: Day
    ) throws -> [TaskRow] {
        var rows = try connection.query(Self.statement(edition, filter)).map { row in
            TaskRow(
                code: try row.text(0),
                programme: try row.text(1),
                name: try row.text(2),
                schedule: try TaskListQuery.schedule(row, from: 3)
            )
        }
        rows.removeAll { !Self.passes($0.schedule, filter, years, day) }
        let leads = try leads(edition: edition)
        for index in rows.indices { rows[index].lead = leads[rows[index].code] ?? [] }
        return rows
    }

    /// How many tasks of an edition have each schedule, with enough of it to tell where they stand.
    package func scheduleCounts(edition: Int64) throws -> [(schedule: TaskSchedule, count: Int)] {
        let rows = try connection.query(
            """
            SELECT schedule_kind, start_year, end_year, completed_at_issue, '', count(*) FROM task
            WHERE edition_id = \(edition) GROUP BY schedule_kind, start_year, end_year, completed_at_issue
            """
        )
        return try rows.map { (try Self.schedule($0, from: 0), try $0.int(5)) }
    }

    /// A schedule from its five columns: kind, first year, last year, completed at issue, printed text.
    static func schedule(_ row: Row, from column: Int) throws -> TaskSchedule {
        TaskSchedule(
            kind: try row.word(column),
            startYear: try row.optionalInteger(column + 1).map(Int.init),
            endYear: try row.optionalInteger(column + 2).map(Int.init),
            completedAtIssue: try row.boolean(column + 3),
            text: try row.text(column + 4)
        )
    }

    private static func statement(_ edition: Int64, _ filter: TaskFilter) -> SQL {
        var conditions: SQL = "edition_id = \(edition)"
        if let programme = filter.programme { conditions = "\(part: conditions) AND programme = \(programme)" }
        if let lead = filter.lead {
            conditions = """
                \(part: conditions) AND code IN (SELECT p.task_code FROM task_organisation p
                WHERE p.edition_id = \(edition) AND p.organisation_code = \(lead) AND p.part = 'lead')
                """
        }
        for word in FoldedWords(filter.search ?? "").patterns {
            conditions = "\(part: conditions) AND folded_name LIKE \(word) ESCAPE '\\'"
        }
        return """
            SELECT code, programme, name, schedule_kind, start_year, end_year, completed_at_issue, schedule_printed
            FROM task WHERE \(part: conditions) ORDER BY position
            """
    }

    private static func passes(
        _ schedule: TaskSchedule,
        _ filter: TaskFilter,
        _ years: ClosedRange<Int>,
        _ day: Day
    ) -> Bool {
        if let state = filter.state, TaskDue(schedule: schedule, planYears: years).state(on: day) != state {
            return false
        }
        return filter.year.map { schedule.runs(in: $0, planYears: years) } ?? true
    }

    private func leads(edition: Int64) throws -> [String: [NamedOrganisation]] {
        let rows = try connection.query(
            """
            SELECT p.task_code, p.organisation_code, o.name, p.printed
            FROM task_organisation p LEFT JOIN organisation o ON o.code = p.organisation_code
            WHERE p.edition_id = \(edition) AND p.part = 'lead' ORDER BY p.task_code, p.position
            """
        )
        return try NamedOrganisation.grouped(rows)
    }
}
