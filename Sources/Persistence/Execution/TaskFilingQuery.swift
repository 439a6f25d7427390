package import Domain

/// Answers "which tasks have an implementation plan, and how far is it?" a part at a time, in a fixed number of statements.
package struct TaskFilingQuery {
    private let connection: any Connection
    private let plan: StoredPlan
    private let rule: FilingRule
    private let day: Day

    /// The query over one connection, for a plan on a day.
    package init(connection: any Connection, plan: StoredPlan, on day: Day) throws {
        self.connection = connection
        self.plan = plan
        self.day = day
        rule = try ExecutionSettingStore(connection: connection).filingRule(planID: plan.id)
    }

    /// The tasks that pass, with their units: in printed order, or, where it is the writers' turn, the returned ones first, then
    /// by the last day in time.
    ///
    /// - Parameter window: which part of them; nil: all.
    package func rows(_ filter: TaskFilingFilter, window: ListWindow? = nil) throws -> [TaskFiling] {
        var order: SQL = "f.position"
        if case .writers = filter.turn {
            order = "CASE f.state WHEN 'returned' THEN 0 ELSE 1 END, f.assigned_on NULLS LAST, f.position"
        }
        let rows = try connection.query(
            """
            SELECT f.code, f.state, f.approved_version, f.filed_at, f.return_reason, f.standing FROM (\(part: try filings)) f
            WHERE \(part: condition(filter)) ORDER BY \(part: order) \(part: window?.clause ?? "")
            """
        )
        let query = ExecutionTaskQuery(connection: connection)
        let tasks = try window == nil ? query.all(of: plan) : query.find(rows.map { try $0.text(0) }, of: plan)
        let known = Dictionary(tasks.map { ($0.code.text, $0) }) { first, _ in first }
        return try rows.compactMap { row in
            guard let task = known[try row.text(0)] else { return nil }
            let state: ImplementationState? = try row.optionalText(1) == nil ? nil : row.word(1)
            return TaskFiling(
                task: task,
                state: state,
                approvedNumber: try row.optionalInteger(2).map(Int.init),
                filedAt: try row.optionalInstant(3),
                returnReason: state == .returned ? try row.optionalText(4) : nil,
                standing: try row.word(5)
            )
        }
    }

    /// How many tasks pass.
    package func count(_ filter: TaskFilingFilter) throws -> Int {
        try connection.query(
            "SELECT count(*) FROM (\(part: try filings)) f WHERE \(part: condition(filter))"
        )[0].int(0)
    }

    /// How many of the tasks that pass stand how.
    package func counts(_ filter: TaskFilingFilter) throws -> [TaskFiling.Standing: Int] {
        let rows = try connection.query(
            """
            SELECT f.standing, count(*) FROM (\(part: try filings)) f WHERE \(part: condition(filter)) GROUP BY f.standing
            """
        )
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.word(0), try $0.int(1)) })
    }

    private func condition(_ filter: TaskFilingFilter) -> SQL {
        var parts: SQL = "NOT f.withdrawn"
        func add(_ condition: SQL) { parts = "\(part: parts) AND \(part: condition)" }
        let place = TaskPlace(plan)
        if let standing = filter.standing { add("f.standing = \(standing.rawValue)") }
        if let lead = filter.lead {
            let led = place.parties("lead", where: "p.organisation_code = \(lead)")
            add("f.code IN (SELECT q.task_code FROM (\(part: led)) q)")
        }
        switch filter.turn {
        case .writers(let units):
            add("(f.state IN ('draft', 'returned') OR (f.state IS NULL AND f.standing <> 'not_needed'))")
            add("f.code IN (SELECT q.task_code FROM (\(part: place.kept(by: units.map(\.text)))) q)")
        case .approvers(let units):
            add("f.state = 'awaiting_approval'")
            add("f.code IN (SELECT q.task_code FROM (\(part: place.submitted(by: units.map(\.text)))) q)")
        case .coordinator: add("f.state = 'submitted'")
        case nil: break
        }
        return parts
    }

    /// Every task with the last version of its plan and how it stands: `TaskFiling.Standing`, in SQL. A plan is overdue where
    /// the task was assigned more than so many days ago.
    private var filings: SQL {
        get throws {
            let tasks = try ExecutionTaskSource(plan, connection: connection).relation
            let lastOpen = day.adding(days: -rule.days)
            return """
                SELECT x.code, x.position, x.withdrawn, v.state, p.approved_version, p.filed_at, v.return_reason,
                    coalesce(x.assigned_on, CAST(\(rule.assignedOn) AS text)) AS assigned_on,
                    CASE WHEN p.approved_version IS NOT NULL THEN 'approved' WHEN v.state = 'submitted' THEN 'submitted'
                        WHEN v.state = 'returned' THEN 'returned' WHEN x.completed_at_issue THEN 'not_needed'
                        WHEN coalesce(x.assigned_on, CAST(\(rule.assignedOn) AS text)) < \(lastOpen) THEN 'overdue'
                        ELSE 'open' END AS standing
                FROM (\(part: tasks)) x
                LEFT JOIN implementation_plan p ON p.plan_id = \(plan.id) AND p.task_code = x.code
                LEFT JOIN implementation_version v ON v.implementation_plan_id = p.id AND v.number =
                    (SELECT max(l.number) FROM implementation_version l WHERE l.implementation_plan_id = p.id)
                """
        }
    }
}
