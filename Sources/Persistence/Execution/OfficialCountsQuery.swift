package import Domain

/// Answers "how many tasks stand where?" by grouping in the database: one statement a table.
package struct OfficialCountsQuery {
    private let connection: any Connection
    private let place: TaskPlace
    private let moment: TaskMoment
    private let source: OccurrenceSource

    /// The query over one connection, for a plan at a moment.
    package init(connection: any Connection, place: TaskPlace, moment: TaskMoment) {
        self.connection = connection
        self.place = place
        self.moment = moment
        source = OccurrenceSource(place, asOf: moment.asOf)
    }

    /// The counts of all occurrences that pass a filter, each once.
    package func total(_ filter: ListedTaskFilter) throws -> OfficialCounts {
        let conditions = TaskConditions(place: place, filter: filter, moment: moment)
        let statement: SQL = """
            SELECT o.done_late, o.due_day, count(*), count(o.begun_at) FROM \(part: source.table) o
            \(part: conditions.asksForName ? conditions.names : "") WHERE \(part: conditions.condition)
            GROUP BY o.done_late, o.due_day
            """
        let standings = try connection.remembered(statement) { try $0.map(Standing.init) }
        var counts = OfficialCounts()
        for standing in standings {
            for (hasBegun, count) in [(true, standing.begun), (false, standing.all - standing.begun)] {
                counts.add(
                    count,
                    OfficialState(
                        dueDay: standing.dueDay,
                        doneLate: standing.doneLate,
                        hasBegun: hasBegun,
                        on: moment.day
                    )
                )
            }
        }
        return counts
    }

    /// How many occurrences share what their state follows from, whatever day it is.
    private struct Standing {
        let doneLate: Bool?
        let dueDay: Day?
        let all: Int
        let begun: Int

        init(_ row: Row) throws {
            doneLate = try row.optionalBoolean(0)
            dueDay = try row.optionalDay(1)
            all = try row.int(2)
            begun = try row.int(3)
        }
    }

    /// The counts by a side of the tasks. By organisation a task led by two counts for each, so the rows may sum to more
    /// than `total`.
    package func rows(_ filter: ListedTaskFilter, by side: TaskCountSide) throws -> [OfficialCountRow] {
        try connection.remembered(statement(filter, by: side)) { found in
            var rows: [OfficialCountRow] = []
            for row in found {
                let key = side == .year ? String(try row.int(0)) : try row.optionalText(0)
                let name = try row.optionalText(1)
                if rows.last?.key != key || rows.last?.name != name || rows.isEmpty {
                    rows.append(OfficialCountRow(key: key, name: name, counts: OfficialCounts()))
                }
                rows[rows.count - 1].counts.add(try row.int(3), try row.word(2))
            }
            return rows
        }
    }

    private func statement(_ filter: ListedTaskFilter, by side: TaskCountSide) -> SQL {
        let conditions = TaskConditions(place: place, filter: filter, moment: moment)
        let names: SQL = conditions.asksForName ? conditions.names : ""
        switch side {
        case .year: return grouped("o.year AS k", "", names, conditions.condition, order: "g.k")
        case .programme: return grouped("o.programme AS k", "", names, conditions.condition, order: "g.k NULLS LAST")
        case .lead, .coordinating:
            let parties = place.parties(side == .lead ? "lead" : "coordinating")
            let counted = grouped(
                "q.organisation_code AS k, CASE WHEN q.organisation_code IS NULL THEN q.printed END AS n",
                ", n",
                "\(part: names) JOIN (\(part: parties)) q ON q.task_code = o.task_code",
                conditions.condition,
                order: nil
            )
            return """
                SELECT named.k, coalesce(org.name, named.n), named.s, named.c FROM (\(part: counted)) named
                LEFT JOIN organisation org ON org.code = named.k
                ORDER BY coalesce(org.position, 1000000), coalesce(org.name, named.n), named.k NULLS LAST, named.s
                """
        }
    }

    /// Key, printed name, state and count, grouped by a key and perhaps more.
    private func grouped(_ key: SQL, _ more: SQL, _ joins: SQL, _ condition: SQL, order: SQL?) -> SQL {
        let name: SQL = more.text.isEmpty ? "'' AS n" : "g.n"
        let end: SQL = order.map { "ORDER BY \(part: $0), g.s" } ?? ""
        return """
            SELECT g.k, \(part: name), g.s, count(*) AS c FROM (
                SELECT \(part: key), \(part: state) AS s FROM \(part: source.table) o \(part: joins)
                WHERE \(part: condition)) g
            GROUP BY g.k\(part: more), g.s \(part: end)
            """
    }

    private var state: SQL {
        """
        CASE WHEN o.done_late THEN 'done_late' WHEN o.done_late IS NOT NULL THEN 'done_on_time'
            WHEN o.begun_at IS NULL AND o.due_day < \(moment.day) THEN 'not_begun_overdue'
            WHEN o.begun_at IS NULL THEN 'not_begun_in_time'
            WHEN o.due_day < \(moment.day) THEN 'under_way_overdue' ELSE 'under_way_in_time' END
        """
    }
}
