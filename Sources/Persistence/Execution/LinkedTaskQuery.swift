import Domain

/// Answers "who is to move these indicators, and how far are they?" in three statements, however many tasks there are.
package struct LinkedTaskQuery {
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

    /// The tasks linked to each of the indicators, by its code; an indicator without any is left out.
    ///
    /// - Parameter most: how many of those not done are named for each.
    package func tasks(of indicators: [String], most: Int) throws -> [String: LinkedTasks] {
        guard !indicators.isEmpty else { return [:] }
        var tasks = try counts(indicators)
        let keys = try urgent(indicators, most: most)
        var filter = ListedTaskFilter(state: .open)
        filter.tasks = Set(keys.map(\.task)).sorted()
        let rows = try ListedTaskQuery(connection: connection, place: place, moment: moment).rows(filter)
        let listed = Dictionary(rows.map { (Key($0.code, $0.occurrence.year), $0) }) { first, _ in first }
        for key in keys {
            if let task = listed[Key(key.task, key.year)] { tasks[key.indicator]?.first.append(task) }
        }
        return tasks
    }

    private struct Key: Hashable {
        let task: String
        let year: Int

        init(_ task: String, _ year: Int) {
            self.task = task
            self.year = year
        }
    }

    private func counts(_ indicators: [String]) throws -> [String: LinkedTasks] {
        let statement: SQL = """
            SELECT l.indicator_code, count(*), sum(CASE WHEN o.done_late IS NULL THEN 1 ELSE 0 END),
                sum(CASE WHEN o.done_late IS NULL AND o.due_day < \(moment.day) THEN 1 ELSE 0 END)
            \(part: linked(indicators)) GROUP BY l.indicator_code
            """
        return try connection.remembered(statement) { rows in
            var counts: [String: LinkedTasks] = [:]
            for row in rows {
                counts[try row.text(0)] = LinkedTasks(
                    all: try row.int(1),
                    open: try row.int(2),
                    overdue: try row.int(3)
                )
            }
            return counts
        }
    }

    private func urgent(
        _ indicators: [String],
        most: Int
    ) throws -> [(indicator: String, task: String, year: Int)] {
        let statement: SQL = """
            SELECT p.indicator_code, p.task_code, p.year FROM (
                SELECT l.indicator_code, o.task_code, o.year, row_number() OVER (
                    PARTITION BY l.indicator_code ORDER BY \(part: ListedTaskOrder.dueFirst.clause)) AS place
                \(part: linked(indicators)) AND o.done_late IS NULL) p
            WHERE p.place <= \(most) ORDER BY p.indicator_code, p.place
            """
        return try connection.remembered(statement) { rows in
            try rows.map { (try $0.text(0), try $0.text(1), try $0.int(2)) }
        }
    }

    /// Each occurrence once for each indicator its task is printed to move.
    private func linked(_ indicators: [String]) -> SQL {
        let conditions = TaskConditions(place: place, filter: ListedTaskFilter(), moment: moment)
        return """
            FROM (SELECT DISTINCT i.indicator_code, i.task_code FROM task_indicator i
                WHERE i.edition_id = \(place.editionID) AND i.indicator_code IN \(list: indicators)) l
            JOIN \(part: source.table) o ON o.task_code = l.task_code WHERE \(part: conditions.condition)
            """
    }
}
