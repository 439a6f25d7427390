package import Domain

/// Answers "what is still owed about the tasks of a plan, and when?" in a fixed number of statements: tasks that are open, tasks
/// nobody has said a word about for too long, and implementation plans that were not filed. What waits for the coordinator's
/// confirmation is not the unit's to do.
package struct DueItemsQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// What is owed, for each organisation that owes it, in printed order.
    ///
    /// - Parameter owners: only what these organisations owe by their own names; nil: what all do.
    package func callAsFunction(
        of plan: StoredPlan,
        by owners: [OrganisationCode]? = nil,
        at now: Instant
    ) throws -> [DueItem] {
        try occurrences(of: plan, by: owners, at: now) + plans(of: plan, by: owners, on: now.day)
    }

    private func occurrences(
        of plan: StoredPlan,
        by owners: [OrganisationCode]?,
        at now: Instant
    ) throws -> [DueItem] {
        let place = TaskPlace(plan)
        let keepers = owners.map { place.kept(by: $0.map(\.text)) } ?? place.keepers
        let stale = try ProgressSettingStore(connection: connection).stale(planID: plan.id)
        return try connection.query(
            """
            SELECT p.organisation_code, o.task_code, o.year, coalesce(t.name, r.name, o.task_code), t.number, d.number,
                r.document_number, r.clause, coalesce(t.schedule_kind, 'year'), o.due_day,
                coalesce(o.last_word_at, o.assigned_at), o.starts_on
            FROM task_occurrence o JOIN (\(part: keepers)) p ON p.task_code = o.task_code
            \(part: Self.sources(plan, "o.task_code"))
            WHERE o.plan_id = \(plan.id) AND o.done_late IS NULL AND o.withdrawn_at IS NULL AND o.evidence <> 'awaiting'
            ORDER BY o.position, o.year, p.position
            """
        ).flatMap { row -> [DueItem] in
            let code = try row.text(1)
            let isAnnual = try row.text(8) == TaskScheduleKind.annual.rawValue
            let (due, startsOn) = (try row.optionalDay(9), try row.optionalDay(11))
            let heard = try row.instant(10)
            func item(_ kind: UrgedKind, _ day: Day) throws -> DueItem {
                DueItem(
                    owner: try OrganisationCode(row.text(0)),
                    kind: kind,
                    code: isAnnual ? "\(code)/\(try row.int(2))" : code,
                    name: try row.text(3),
                    basis: try Self.basis(row),
                    dueDay: day
                )
            }
            var items = try due.map { [try item(.task, $0)] } ?? []
            let cutOff = stale.cutOff(at: now)
            let isStale = heard < cutOff && startsOn.map { $0 <= cutOff.day } ?? true
            // A task that is overdue is urged as such; silence about it is no second matter.
            if isStale, due.map({ $0 >= now.day }) ?? true {
                items.append(try item(.progress, max(heard.day, startsOn ?? heard.day).adding(days: stale.days)))
            }
            return items
        }
    }

    /// Joins where a task is written: its row of the edition, its document, or the document that assigned it outside the plan.
    private static func sources(_ plan: StoredPlan, _ code: SQL) -> SQL {
        """
        LEFT JOIN task t ON t.edition_id = \(plan.editionID) AND t.code = \(part: code)
        LEFT JOIN directive r ON r.plan_id = \(plan.id) AND r.code = \(part: code)
        LEFT JOIN legal_document d ON d.edition_id = t.edition_id AND d.code = t.programme
        """
    }

    /// Where it is written, from its four columns: number of the task, number of its document, document and clause of a task
    /// outside the plan.
    private static func basis(_ row: Row, from column: Int = 4) throws -> UrgedBasis {
        if let document = try row.optionalText(column + 2) {
            return .directive(document: document, clause: try row.optionalText(column + 3) ?? "")
        }
        let document = try row.optionalText(column + 1).flatMap { $0.isEmpty ? nil : $0 }
        return try row.optionalInteger(column).map { .task(number: Int($0), document: document) } ?? .none
    }

    /// Where each task is written that is open and not overdue on a day.
    ///
    /// - Parameter chosen: narrows the tasks; speaks of `task_code`.
    private func bases(of plan: StoredPlan, where chosen: SQL, on day: Day) throws -> [String: UrgedBasis] {
        let rows = try connection.query(
            """
            SELECT x.code, t.number, d.number, r.document_number, r.clause
            FROM (SELECT DISTINCT task_code AS code FROM task_occurrence
                WHERE plan_id = \(plan.id) AND withdrawn_at IS NULL AND done_late IS NULL
                    AND (due_day IS NULL OR due_day >= \(day)) AND \(part: chosen)) x
            \(part: Self.sources(plan, "x.code"))
            """
        )
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.text(0), try Self.basis($0, from: 1)) })
    }

    /// Implementation plans that were never filed, of tasks that are open and whose day of assignment is known; who submits
    /// them owes them. A task that is overdue is urged as such; a plan for it is no second matter.
    private func plans(of plan: StoredPlan, by owners: [OrganisationCode]?, on day: Day) throws -> [DueItem] {
        let rule = try ExecutionSettingStore(connection: connection).filingRule(planID: plan.id)
        let own = try owners.map { owners in
            try connection.query(TaskPlace(plan).submitted(by: owners.map(\.text))).map { try $0.text(0) }
        }
        let chosen: SQL = own.map { "task_code IN \(list: $0)" } ?? "1 = 1"
        let filed = Set(
            try connection.query(
                """
                SELECT task_code FROM implementation_plan
                WHERE plan_id = \(plan.id) AND (filed_at IS NOT NULL OR approved_version IS NOT NULL)
                    AND \(part: chosen)
                """
            ).map { try $0.text(0) }
        )
        let bases = try bases(of: plan, where: chosen, on: day)
        let query = ExecutionTaskQuery(connection: connection)
        return try (own.map { try query.find($0, of: plan) } ?? query.all(of: plan)).compactMap { task in
            guard let owner = task.submitter, let due = rule.dueDay(of: task), !task.isCompletedAtIssue,
                !filed.contains(task.code.text), let basis = bases[task.code.text]
            else { return nil }
            return DueItem(
                owner: owner,
                kind: .plan,
                code: task.code.text,
                name: task.name,
                basis: basis,
                dueDay: due
            )
        }
    }
}
