import Domain

/// Steps of the ladders of tasks that messages say, over one connection.
package struct TaskStepStore {
    private let connection: any Connection

    /// The steps as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Records that a message says a step. A step said before throws `ConstraintFailure`.
    package func add(_ step: TakenTaskStep, to message: Int64) throws {
        try connection.execute(
            """
            INSERT INTO urging_task_step (account_id, plan_id, organisation_code, kind, code, step, due_from, message_id)
            VALUES (\(step.account), \(step.planID), \(step.organisation), \(step.kind.rawValue), \(step.code),
                \(step.rung.step.word), \(step.rung.from), \(message))
            """
        )
    }

    /// The steps taken in some plans.
    ///
    /// - Parameter account: only this person's; nil: all.
    package func taken(in plans: [Int64], account: Int64? = nil) throws -> Set<TakenTaskStep> {
        let chosen: SQL = account.map { "account_id = \($0)" } ?? "1 = 1"
        return try taken("plan_id IN \(list: plans) AND \(part: chosen)")
    }

    /// The steps a message says.
    package func taken(by message: Int64) throws -> Set<TakenTaskStep> { try taken("message_id = \(message)") }

    /// Takes a step out of a message that says it no longer: it may be said again.
    package func remove(_ step: TakenTaskStep, from message: Int64) throws {
        try connection.execute(
            """
            DELETE FROM urging_task_step WHERE message_id = \(message) AND account_id = \(step.account)
                AND plan_id = \(step.planID) AND organisation_code = \(step.organisation)
                AND kind = \(step.kind.rawValue) AND code = \(step.code) AND step = \(step.rung.step.word)
                AND due_from = \(step.rung.from)
            """
        )
    }

    private func taken(_ condition: SQL) throws -> Set<TakenTaskStep> {
        let rows = try connection.query(
            """
            SELECT account_id, plan_id, organisation_code, kind, code, step, due_from FROM urging_task_step
            WHERE \(part: condition)
            """
        )
        return Set(
            try rows.compactMap { row in
                guard let step = UrgingStep(word: try row.text(5)) else { return nil }
                return TakenTaskStep(
                    account: try row.integer(0),
                    planID: try row.integer(1),
                    organisation: try OrganisationCode(row.text(2)),
                    kind: try row.word(3),
                    code: try row.text(4),
                    rung: UrgingRung(step, from: try row.instant(6))
                )
            }
        )
    }

    /// What some messages say about the tasks of a plan, in order.
    package func steps(of messages: [Int64], planID: Int64) throws -> [MessageTaskStep] {
        guard !messages.isEmpty else { return [] }
        return try connection.query(
            """
            SELECT s.message_id, plan.code, organisation.code, organisation.name, s.kind, s.code, s.step
            FROM urging_task_step s JOIN plan ON plan.id = s.plan_id
            JOIN organisation ON organisation.code = s.organisation_code
            WHERE s.message_id IN \(list: messages) AND s.plan_id = \(planID)
            ORDER BY s.message_id, organisation.sort_key, organisation.code, s.kind, s.code
            """
        ).compactMap { row in
            guard let step = UrgingStep(word: try row.text(6)) else { return nil }
            return MessageTaskStep(
                message: try row.integer(0),
                plan: try PlanCode(row.text(1)),
                organisation: try OrganisationCode(row.text(2)),
                name: try row.text(3),
                kind: try row.word(4),
                code: try row.text(5),
                step: step
            )
        }
    }
}
