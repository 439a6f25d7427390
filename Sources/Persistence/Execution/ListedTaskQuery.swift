import Domain

/// Answers "which tasks are there, and where do they stand?": occurrences in printed order, a page at a time.
package struct ListedTaskQuery {
    private let connection: any Connection
    private let place: TaskPlace
    private let moment: TaskMoment
    private let source: OccurrenceSource

    private static let namedTasks = 100

    /// The query over one connection, for a plan at a moment.
    package init(connection: any Connection, place: TaskPlace, moment: TaskMoment) {
        self.connection = connection
        self.place = place
        self.moment = moment
        source = OccurrenceSource(place, asOf: moment.asOf)
    }

    /// The occurrences that pass, with their leads.
    ///
    /// - Parameters:
    ///   - window: which part of them; nil: all.
    package func rows(
        _ filter: ListedTaskFilter,
        window: ListWindow? = nil,
        order: ListedTaskOrder = .printed
    ) throws -> [ListedTask] {
        let conditions = TaskConditions(place: place, filter: filter, moment: moment)
        let statement: SQL = """
            SELECT \(part: ListedTask.columns)
            FROM \(part: source.table) o \(part: conditions.names)
            WHERE \(part: conditions.condition) ORDER BY \(part: order.clause) \(part: window?.clause ?? "")
            """
        func read(_ rows: [Row]) throws -> [ListedTask] { try withLeads(rows.map(ListedTask.init)) }
        // Whole lists are for files, too long to be kept, but for the few tasks of an indicator.
        let isShort = moment.asOf == nil && (window != nil || filter.indicator != nil)
        return try isShort ? connection.remembered(statement, read) : read(connection.query(statement))
    }

    /// The same occurrences with their leads.
    func withLeads(_ tasks: [ListedTask]) throws -> [ListedTask] {
        var tasks = tasks
        let leads = try leads(of: Set(tasks.map(\.code)).sorted())
        for index in tasks.indices { tasks[index].lead = leads[tasks[index].code] ?? [] }
        return tasks
    }

    /// How many occurrences pass.
    package func count(_ filter: ListedTaskFilter) throws -> Int {
        let conditions = TaskConditions(place: place, filter: filter, moment: moment)
        return try counted(
            """
            SELECT count(*) FROM \(part: source.table) o \(part: conditions.asksForName ? conditions.names : "")
            WHERE \(part: conditions.condition)
            """
        )
    }

    /// The organisations of one task: its leads and who coordinates.
    package func parties(of task: String) throws -> (lead: [NamedOrganisation], coordinating: [NamedOrganisation]) {
        let one: SQL = "p.task_code = \(task)"
        return (try named("lead", one)[task] ?? [], try named("coordinating", one)[task] ?? [])
    }

    /// How many tasks have an occurrence that passes.
    package func taskCount(_ filter: ListedTaskFilter = ListedTaskFilter()) throws -> Int {
        let conditions = TaskConditions(place: place, filter: filter, moment: moment)
        return try counted(
            """
            SELECT count(DISTINCT o.task_code) FROM \(part: source.table) o
            \(part: conditions.asksForName ? conditions.names : "") WHERE \(part: conditions.condition)
            """
        )
    }

    /// The one number of a statement: every page of a list asks for the same.
    private func counted(_ statement: SQL) throws -> Int {
        func read(_ rows: [Row]) throws -> Int { try rows[0].int(0) }
        return try moment.asOf == nil ? connection.remembered(statement, read) : read(connection.query(statement))
    }

    /// What a task is called; nil where the plan has none of that code.
    package func name(of task: String) throws -> String? {
        try connection.query(
            """
            SELECT t.name FROM task t WHERE t.edition_id = \(place.editionID) AND t.code = \(task)
            UNION ALL
            SELECT d.name FROM directive d WHERE d.plan_id = \(place.planID) AND d.code = \(task)
            """
        ).first?.text(0)
    }

    /// The organisations that have a part in any task, in their order; at most `most`.
    ///
    /// - Parameter isLead: true for those that lead, false for those that coordinate.
    package func organisations(isLead: Bool, most: Int = 100_000) throws -> [NamedOrganisation] {
        let part = isLead ? "lead" : "coordinating"
        return try connection.remembered(
            """
            SELECT org.code, org.name, org.name FROM organisation org
            WHERE EXISTS (SELECT 1 FROM task_organisation p WHERE p.organisation_code = org.code
                    AND p.edition_id = \(place.editionID) AND p.part = \(part))
                OR EXISTS (SELECT 1 FROM directive_organisation p WHERE p.organisation_code = org.code
                    AND p.plan_id = \(place.planID) AND p.part = \(part))
            ORDER BY org.position, org.code LIMIT \(most)
            """
        ) { rows in try rows.map { try NamedOrganisation($0, from: 0) } }
    }

    /// Every task's leads are read at once where so many are wanted that naming them costs more.
    private func leads(of tasks: [String]) throws -> [String: [NamedOrganisation]] {
        guard !tasks.isEmpty else { return [:] }
        return try named("lead", tasks.count > Self.namedTasks ? "1 = 1" : "p.task_code IN \(list: tasks)")
    }

    private func named(_ part: String, _ condition: SQL) throws -> [String: [NamedOrganisation]] {
        try NamedOrganisation.grouped(
            connection.query(
                """
                SELECT q.task_code, q.organisation_code, org.name, q.printed
                FROM (\(part: place.parties(part, where: condition))) q
                LEFT JOIN organisation org ON org.code = q.organisation_code ORDER BY q.task_code, q.position
                """
            )
        )
    }
}
