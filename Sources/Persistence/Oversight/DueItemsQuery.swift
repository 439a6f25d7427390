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
    package func callAsFunction(of plan: StoredPlan, at now: Instant) throws -> [DueItem] {
        try occurrences(of: plan, at: now) + plans(of: plan)
    }

    private func occurrences(of plan: StoredPlan, at now: Instant) throws -> [DueItem] {
        let place = TaskPlace(plan)
        let stale = try ProgressSettingStore(connection: connection).stale(planID: plan.id)
        return try connection.query(
            """
            SELECT p.organisation_code, o.task_code, o.year, coalesce(t.name, r.name, o.task_code), t.number, d.number,
                r.document_number, r.clause, coalesce(t.schedule_kind, 'year'), o.due_day,
                coalesce(o.last_word_at, o.assigned_at), o.starts_on
            FROM task_occurrence o JOIN (\(part: place.parties("lead"))) p ON p.task_code = o.task_code
            LEFT JOIN task t ON t.edition_id = \(plan.editionID) AND t.code = o.task_code
            LEFT JOIN directive r ON r.plan_id = o.plan_id AND r.code = o.task_code
            LEFT JOIN legal_document d ON d.edition_id = t.edition_id AND d.code = t.programme
            WHERE o.plan_id = \(plan.id) AND o.done_late IS NULL AND o.withdrawn_at IS NULL AND o.evidence <> 'awaiting'
                AND p.organisation_code IS NOT NULL
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

    private static func basis(_ row: Row) throws -> UrgedBasis {
        if let document = try row.optionalText(6) {
            return .directive(document: document, clause: try row.optionalText(7) ?? "")
        }
        let document = try row.optionalText(5).flatMap { $0.isEmpty ? nil : $0 }
        return try row.optionalInteger(4).map { .task(number: Int($0), document: document) } ?? .none
    }

    /// Implementation plans that were never filed, of tasks whose day of assignment is known; the first-named lead owes them.
    private func plans(of plan: StoredPlan) throws -> [DueItem] {
        let rule = try ExecutionSettingStore(connection: connection).filingRule(planID: plan.id)
        let filed = Set(
            try connection.query(
                """
                SELECT task_code FROM implementation_plan
                WHERE plan_id = \(plan.id) AND (filed_at IS NOT NULL OR approved_version IS NOT NULL)
                """
            ).map { try $0.text(0) }
        )
        let done = Set(
            try connection.query(
                """
                SELECT task_code FROM task_occurrence WHERE plan_id = \(plan.id) AND withdrawn_at IS NULL
                GROUP BY task_code HAVING min(CASE WHEN done_late IS NULL THEN 0 ELSE 1 END) = 1
                """
            ).map { try $0.text(0) }
        )
        return try ExecutionTaskQuery(connection: connection).all(of: plan).compactMap { task in
            guard let owner = task.submitter, let assigned = task.assignedOn, !task.isCompletedAtIssue,
                !filed.contains(task.code.text), !done.contains(task.code.text)
            else { return nil }
            return DueItem(
                owner: owner,
                kind: .plan,
                code: task.code.text,
                name: task.name,
                basis: .none,
                dueDay: rule.dueDay(assignedOn: assigned)
            )
        }
    }
}
