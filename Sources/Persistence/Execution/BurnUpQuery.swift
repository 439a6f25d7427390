package import Domain

/// Answers "how many occurrences fell due, and how many were done, month by month?" in one statement.
package struct BurnUpQuery {
    private let connection: any Connection
    private let place: TaskPlace
    private let moment: TaskMoment

    /// The query over one connection, for a plan at a moment.
    package init(connection: any Connection, place: TaskPlace, moment: TaskMoment) {
        self.connection = connection
        self.place = place
        self.moment = moment
    }

    /// The counts of the occurrences that pass a filter.
    package func counts(_ filter: ListedTaskFilter) throws -> BurnUpCounts {
        let conditions = TaskConditions(place: place, filter: filter, moment: moment)
        return try connection.remembered(
            """
            SELECT g.due, g.done, g.late, g.past, count(*) FROM (
                SELECT substr(o.due_day, 1, 7) AS due, substr(o.done_on, 1, 7) AS done, o.done_late AS late,
                    CASE WHEN o.due_day < \(moment.day) THEN 1 ELSE 0 END AS past
                FROM task_occurrence o \(part: conditions.asksForName ? conditions.names : "")
                WHERE \(part: conditions.condition)) g
            GROUP BY g.due, g.done, g.late, g.past
            """,
            Self.counts
        )
    }

    private static func counts(_ rows: [Row]) throws -> BurnUpCounts {
        var (due, onTime, late): ([Day: Int], [Day: Int], [Day: Int]) = ([:], [:], [:])
        var (atIssue, withoutDueDay, past) = (0, 0, 0)
        for row in rows {
            let count = try row.int(4)
            if let month = try month(row.optionalText(0)) {
                due[month, default: 0] += count
            } else {
                withoutDueDay += count
            }
            if try row.int(3) == 1 { past += count }
            guard row[2] != .null else { continue }
            guard let month = try month(row.optionalText(1)) else {
                atIssue += count
                continue
            }
            if try row.boolean(2) { late[month, default: 0] += count } else { onTime[month, default: 0] += count }
        }
        return BurnUpCounts(
            due: sorted(due),
            doneOnTime: sorted(onTime),
            doneLate: sorted(late),
            doneAtIssue: atIssue,
            withoutDueDay: withoutDueDay,
            dueBeforeToday: past
        )
    }

    private static func month(_ text: String?) -> Day? { text.flatMap { Day(iso: $0 + "-01") } }

    private static func sorted(_ counts: [Day: Int]) -> [MonthlyCount] {
        counts.sorted { $0.key < $1.key }.map { MonthlyCount(month: $0.key, count: $0.value) }
    }
}
