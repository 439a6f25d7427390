package import Domain

/// Answers "what runs when, by lead organisation?": each occurrence once, under the first-named lead of its task, or under the
/// lead that is asked for; a page at a time.
package struct TaskScheduleQuery {
    private let connection: any Connection
    private let place: TaskPlace
    private let moment: TaskMoment

    /// The query over one connection, for a plan at a moment.
    package init(connection: any Connection, place: TaskPlace, moment: TaskMoment) {
        self.connection = connection
        self.place = place
        self.moment = moment
    }

    /// The leads of the occurrences that pass, in the order of the organisations, those that name none last.
    package func leads(_ filter: ListedTaskFilter) throws -> [ScheduleLead] {
        let conditions = TaskConditions(place: place, filter: filter, moment: moment)
        return try connection.remembered(
            """
            SELECT g.code, coalesce(org.name, g.printed), g.c FROM (
                SELECT q.organisation_code AS code,
                    CASE WHEN q.organisation_code IS NULL THEN q.printed END AS printed, count(*) AS c
                FROM task_occurrence o \(part: conditions.asksForName ? conditions.names : "")
                LEFT JOIN (\(part: leadOfTask(filter))) q ON q.task_code = o.task_code
                WHERE \(part: conditions.condition)
                GROUP BY q.organisation_code, CASE WHEN q.organisation_code IS NULL THEN q.printed END) g
            LEFT JOIN organisation org ON org.code = g.code ORDER BY \(part: Self.order("g.code", "g.printed"))
            """
        ) { rows in
            try rows.map { row in
                ScheduleLead(code: try row.optionalText(0), name: try row.optionalText(1), count: try row.int(2))
            }
        }
    }

    /// The occurrences of a page, lead by lead, each as printed.
    ///
    /// - Parameters:
    ///   - leads: all leads, as `leads` gives them for the filter.
    ///   - shares: which of their occurrences the page shows.
    package func rows(
        _ filter: ListedTaskFilter,
        leads: [ScheduleLead],
        shares: [LeadShare]
    ) throws -> [(lead: ScheduleLead, tasks: [ListedTask])] {
        guard let first = shares.first else { return [] }
        let codes = shares.compactMap { leads[$0.lead].code }
        let hasNameless = codes.count < shares.count
        // Leads without a code are all read where one of them is shown; those before it are passed over.
        let passed = leads[..<first.lead].reduce(0) { $0 + ($1.code == nil ? $1.count : 0) }
        let offset = first.before + (leads[first.lead].code == nil ? passed : 0)
        let limit = shares.reduce(0) { $0 + $1.count }
        let conditions = TaskConditions(place: place, filter: filter, moment: moment)
        let isShown: SQL =
            hasNameless
            ? "(q.organisation_code IS NULL OR q.organisation_code IN \(list: codes))"
            : "q.organisation_code IN \(list: codes)"
        let tasks = try connection.remembered(
            """
            SELECT \(part: ListedTask.columns)
            FROM task_occurrence o \(part: hasNameless ? "LEFT JOIN" : "JOIN") (\(part: leadOfTask(filter))) q
                ON q.task_code = o.task_code
            \(part: conditions.names) LEFT JOIN organisation org ON org.code = q.organisation_code
            WHERE \(part: conditions.condition) AND \(part: isShown)
            ORDER BY \(part: Self.order("q.organisation_code", "q.printed")), o.position, o.year
            LIMIT \(limit) OFFSET \(offset)
            """
        ) { rows in
            try ListedTaskQuery(connection: connection, place: place, moment: moment)
                .withLeads(rows.map(ListedTask.init))
        }
        var next = 0
        return shares.map { share in
            defer { next += share.count }
            return (leads[share.lead], Array(tasks.dropFirst(next).prefix(share.count)))
        }
    }

    /// The lead under which each task stands.
    private func leadOfTask(_ filter: ListedTaskFilter) -> SQL {
        guard let lead = filter.lead else { return place.parties("lead", where: "p.position = 0") }
        return place.parties("lead", where: "p.organisation_code = \(lead)")
    }

    private static func order(_ code: SQL, _ printed: SQL) -> SQL {
        let name: SQL = "coalesce(org.name, CASE WHEN \(part: code) IS NULL THEN \(part: printed) END)"
        return "coalesce(org.position, 1000000), \(part: name) NULLS LAST, \(part: code) NULLS LAST"
    }
}
