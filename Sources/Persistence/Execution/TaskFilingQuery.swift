import Domain

/// Answers "which tasks have an implementation plan, and how far is it?" in a fixed number of statements.
package struct TaskFilingQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Every task of the plan's current edition with the standing of its implementation plan, in printed order.
    package func all(of plan: StoredPlan) throws -> [TaskFiling] {
        var found: [String: (ImplementationState, Int?, Instant?, String?)] = [:]
        for row in try connection.query(
            """
            SELECT p.task_code, v.state, p.approved_version, p.filed_at, v.return_reason
            FROM implementation_plan p JOIN implementation_version v ON v.implementation_plan_id = p.id
                AND v.number = (SELECT max(l.number) FROM implementation_version l WHERE l.implementation_plan_id = p.id)
            WHERE p.plan_id = \(plan.id)
            """
        ) {
            found[try row.text(0)] = (
                try row.word(1), try row.optionalInteger(2).map(Int.init), try row.optionalInstant(3),
                try row.optionalText(4)
            )
        }
        return try ExecutionTaskQuery(connection: connection).all(of: plan).map { task in
            let entry = found[task.code.text]
            return TaskFiling(
                task: task,
                state: entry?.0,
                approvedNumber: entry?.1,
                filedAt: entry?.2,
                returnReason: entry?.0 == .returned ? entry?.3 : nil
            )
        }
    }
}
