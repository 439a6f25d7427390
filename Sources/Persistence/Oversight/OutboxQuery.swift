package import Domain

/// Reads what was sent to whom about a plan.
package struct OutboxQuery {
    private let connection: any Connection

    /// The database as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// A page of the messages about a plan, the newest first, with how many there are in all.
    package func page(
        planID: Int64,
        _ filter: OutboxFilter,
        limit: Int,
        offset: Int
    ) throws -> (messages: [StoredMessage], total: Int) {
        let chosen = condition(planID: planID, filter)
        let total = try connection.query("SELECT count(*) FROM message WHERE \(part: chosen)")[0].int(0)
        let rows = try connection.query(
            """
            SELECT \(part: StoredMessage.columns) FROM message JOIN account ON account.id = message.account_id
            WHERE \(part: chosen) ORDER BY message.id DESC LIMIT \(limit) OFFSET \(offset)
            """
        )
        return (try rows.map(StoredMessage.init(row:)), total)
    }

    /// A message about a plan; nil where the plan has none of that key.
    package func find(_ id: Int64, planID: Int64) throws -> StoredMessage? {
        try connection.query(
            """
            SELECT \(part: StoredMessage.columns) FROM message JOIN account ON account.id = message.account_id
            WHERE message.id = \(id) AND \(part: condition(planID: planID, OutboxFilter()))
            """
        ).first.map(StoredMessage.init(row:))
    }

    /// What some messages say about a plan, in order.
    package func steps(of messages: [Int64], planID: Int64) throws -> [MessageStep] {
        guard !messages.isEmpty else { return [] }
        return try connection.query(
            """
            SELECT urging_step.message_id, plan.code, round.code, organisation.code, organisation.name, urging_step.step
            FROM urging_step JOIN round ON round.id = urging_step.round_id JOIN plan ON plan.id = round.plan_id
            JOIN organisation ON organisation.code = urging_step.organisation_code
            WHERE urging_step.message_id IN \(list: messages) AND round.plan_id = \(planID)
            ORDER BY urging_step.message_id, round.first_day, organisation.sort_key, organisation.code
            """
        ).compactMap { row in
            guard let step = UrgingStep(word: try row.text(5)) else { return nil }
            return MessageStep(
                message: try row.integer(0),
                plan: try PlanCode(row.text(1)),
                round: try PeriodCode(row.text(2)),
                organisation: try OrganisationCode(row.text(3)),
                name: try row.text(4),
                step: step
            )
        }
    }

    /// How many messages about a plan stand in each state.
    package func counts(planID: Int64) throws -> [MailState: Int] {
        let rows = try connection.query(
            """
            SELECT message.state, count(*) FROM message WHERE \(part: condition(planID: planID, OutboxFilter()))
            GROUP BY message.state
            """
        )
        return try Dictionary(rows.map { (try $0.word(0), try $0.int(1)) }, uniquingKeysWith: { first, _ in first })
    }

    private func condition(planID: Int64, _ filter: OutboxFilter) -> SQL {
        let state: SQL = filter.state.map { "message.state = \($0.rawValue)" } ?? "1 = 1"
        let unit: SQL = filter.organisation.map { "urging_step.organisation_code = \($0)" } ?? "1 = 1"
        let round: SQL = filter.round.map { "round.code = \($0)" } ?? "1 = 1"
        let reports: SQL = """
            EXISTS (SELECT 1 FROM urging_step JOIN round ON round.id = urging_step.round_id
                WHERE urging_step.message_id = message.id AND round.plan_id = \(planID) AND \(part: unit)
                    AND \(part: round))
            """
        guard filter.round == nil else { return "\(part: state) AND \(part: reports)" }
        let taskUnit: SQL = filter.organisation.map { "urging_task_step.organisation_code = \($0)" } ?? "1 = 1"
        return """
            \(part: state) AND (\(part: reports) OR EXISTS (SELECT 1 FROM urging_task_step
                WHERE urging_task_step.message_id = message.id AND urging_task_step.plan_id = \(planID)
                    AND \(part: taskUnit)))
            """
    }
}
