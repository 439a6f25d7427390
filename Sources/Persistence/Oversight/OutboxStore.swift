package import Domain

/// The outbox: messages, the steps they say and the attempts to send them, over one connection.
///
/// Who sends claims first, with a lease and a name of its own, and commits; only the holder of a lease that has not run out
/// may go on. Writes are serializable on both databases, so two servers never claim the same message.
package struct OutboxStore {
    private let connection: any Connection

    /// The outbox as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Puts a message in and gives its key; nil where the person has the message of that day already.
    package func add(_ message: NewMessage, at instant: Instant) throws -> Int64? {
        let isWithheld = message.state == .withheld
        let settledAt = isWithheld ? instant : nil
        let reason: WithholdingReason? = isWithheld ? .demonstration : nil
        return try connection.query(
            """
            INSERT INTO message (message_id, account_id, day, address, language, subject, body, body_html, state, created_at,
                due_at, attempts, settled_at, answer, withheld_for)
            VALUES (\(message.messageID), \(message.account), \(message.day), \(message.address.text), \(message.language),
                \(message.subject), \(message.body), \(message.html), \(message.state.rawValue), \(instant),
                \(instant), 0, \(settledAt), '', \(reason?.rawValue))
            ON CONFLICT (account_id, day) DO NOTHING RETURNING id
            """
        ).first?.integer(0)
    }

    /// Records that a message says a step. A step said before throws `ConstraintFailure`.
    package func add(_ step: TakenStep, to message: Int64) throws {
        try connection.execute(
            """
            INSERT INTO urging_step (account_id, round_id, organisation_code, step, due_from, message_id)
            VALUES (\(step.account), \(step.roundID), \(step.organisation), \(step.rung.step.word), \(step.rung.from),
                \(message))
            """
        )
    }

    /// The steps taken in some rounds.
    ///
    /// - Parameter account: only this person's; nil: all.
    package func taken(in rounds: [Int64], account: Int64? = nil) throws -> Set<TakenStep> {
        let chosen: SQL = account.map { "account_id = \($0)" } ?? "1 = 1"
        return Set(try steps("round_id IN \(list: rounds) AND \(part: chosen)"))
    }

    /// True where a message is to be sent, or a lease has run out.
    package func hasWork(at instant: Instant) throws -> Bool {
        try !connection.query(
            """
            SELECT 1 WHERE EXISTS (SELECT 1 FROM message WHERE state = 'waiting' AND due_at <= \(instant))
                OR EXISTS (SELECT 1 FROM message WHERE state IN ('sending', 'handed_over') AND lease_until <= \(instant))
            """
        ).isEmpty
    }

    /// Claims messages that are due, the longest due first, and gives them. Only the holder may send them, until the lease
    /// runs out.
    package func claim(_ count: Int, by holder: String, until lease: Instant, at instant: Instant) throws
        -> [StoredMessage]
    {
        let ids = try connection.query(
            """
            UPDATE message SET state = 'sending', attempts = attempts + 1, holder = \(holder), lease_until = \(lease)
            WHERE state = 'waiting' AND id IN (SELECT id FROM message WHERE state = 'waiting' AND due_at <= \(instant)
                ORDER BY due_at, id LIMIT \(count))
            RETURNING id
            """
        ).map { try $0.integer(0) }
        return try messages("message.id IN \(list: ids)", order: "message.due_at, message.id")
    }

    /// Ends a claimed message whose words are no longer so: it is not sent, and the attempt does not count.
    package func withhold(_ id: Int64, for reason: WithholdingReason, by holder: String, at instant: Instant) throws {
        try connection.execute(
            """
            UPDATE message SET state = 'withheld', withheld_for = \(reason.rawValue), attempts = attempts - 1,
                holder = NULL, lease_until = NULL, settled_at = \(instant)
            WHERE id = \(id) AND state = 'sending' AND holder = \(holder)
            """
        )
    }

    /// Gives a claimed message the words that are still so, and takes the steps it no longer says out of it.
    package func rewrite(_ message: StoredMessage, without steps: [TakenStep], by holder: String) throws {
        try connection.execute(
            """
            UPDATE message SET subject = \(message.subject), body = \(message.body), body_html = \(message.html)
            WHERE id = \(message.id) AND state = 'sending' AND holder = \(holder)
            """
        )
        for step in steps {
            try connection.execute(
                """
                DELETE FROM urging_step WHERE message_id = \(message.id) AND account_id = \(step.account)
                    AND round_id = \(step.roundID) AND organisation_code = \(step.organisation)
                    AND step = \(step.rung.step.word) AND due_from = \(step.rung.from)
                """
            )
        }
    }

    /// The steps a message says.
    package func steps(of message: Int64) throws -> [TakenStep] {
        try steps("message_id = \(message)").sorted {
            ($0.roundID, $0.organisation) < ($1.roundID, $1.organisation)
        }
    }

    /// Records, before the last of it goes out, that a message may arrive from here on; false where the lease has run out
    /// or somebody else holds it: then it must not go out.
    package func handOver(_ id: Int64, by holder: String, at instant: Instant) throws -> Bool {
        try connection.execute(
            """
            UPDATE message SET state = 'handed_over'
            WHERE id = \(id) AND state = 'sending' AND holder = \(holder) AND lease_until > \(instant)
            """
        ) == 1
    }

    /// Records what became of an attempt and where the message stands from now on.
    ///
    /// Only the holder's answer counts, also where it comes after the lease ran out and nobody has decided meanwhile; gives
    /// false where it does not count.
    package func settle(
        _ message: StoredMessage,
        _ state: MailState,
        _ outcome: DeliveryOutcome,
        dueAt: Instant?,
        by holder: String,
        at instant: Instant
    ) throws -> Bool {
        let settledAt = state == .waiting ? nil : instant
        let changed = try connection.execute(
            """
            UPDATE message SET state = \(state.rawValue), due_at = coalesce(CAST(\(dueAt) AS bigint), due_at),
                holder = NULL, lease_until = NULL, settled_at = \(settledAt), answer = \(outcome.answer)
            WHERE id = \(message.id) AND holder = \(holder) AND state IN ('sending', 'handed_over', 'uncertain')
            """
        )
        guard changed == 1 else { return false }
        let number = try connection.query(
            "SELECT coalesce(max(number), 0) + 1 FROM mail_attempt WHERE message_id = \(message.id)"
        )[0].integer(0)
        try connection.execute(
            """
            INSERT INTO mail_attempt (message_id, number, at, outcome, answer)
            VALUES (\(message.id), \(number), \(instant), \(outcome.word), \(outcome.answer))
            """
        )
        return true
    }

    /// Takes back what was claimed by somebody who is gone: what had not been handed over waits again, what had is uncertain.
    /// Gives the keys of both.
    package func expire(at instant: Instant) throws -> (released: [Int64], uncertain: [Int64]) {
        let released = try connection.query(
            """
            UPDATE message SET state = 'waiting', due_at = \(instant), holder = NULL, lease_until = NULL
            WHERE state = 'sending' AND lease_until <= \(instant) RETURNING id
            """
        )
        let uncertain = try connection.query(
            """
            UPDATE message SET state = 'uncertain', lease_until = NULL, settled_at = \(instant)
            WHERE state = 'handed_over' AND lease_until <= \(instant) RETURNING id
            """
        )
        return (try released.map { try $0.integer(0) }, try uncertain.map { try $0.integer(0) })
    }

    /// Has a message that failed or is uncertain sent again, with the same name; false where it is neither.
    package func retry(_ id: Int64, to address: EmailAddress, at instant: Instant) throws -> Bool {
        try connection.execute(
            """
            UPDATE message SET state = 'waiting', address = \(address.text), due_at = \(instant), attempts = 0,
                holder = NULL, settled_at = NULL
            WHERE id = \(id) AND state IN ('failed', 'uncertain')
            """
        ) == 1
    }

    /// The attempts to send a message, the first one first.
    package func attempts(of id: Int64) throws -> [MailAttempt] {
        try connection.query(
            "SELECT number, at, outcome, answer FROM mail_attempt WHERE message_id = \(id) ORDER BY number"
        ).map {
            MailAttempt(
                number: try $0.int(0),
                at: try $0.instant(1),
                outcome: try $0.text(2),
                answer: try $0.text(3)
            )
        }
    }

    private func messages(_ condition: SQL, order: SQL) throws -> [StoredMessage] {
        try connection.query(
            """
            SELECT \(part: StoredMessage.columns) FROM message JOIN account ON account.id = message.account_id
            WHERE \(part: condition) ORDER BY \(part: order)
            """
        ).map(StoredMessage.init(row:))
    }

    private func steps(_ condition: SQL) throws -> [TakenStep] {
        try connection.query(
            """
            SELECT account_id, round_id, organisation_code, step, due_from FROM urging_step WHERE \(part: condition)
            """
        ).compactMap { row in
            guard let step = UrgingStep(word: try row.text(3)) else { return nil }
            return TakenStep(
                account: try row.integer(0),
                roundID: try row.integer(1),
                organisation: try OrganisationCode(row.text(2)),
                rung: UrgingRung(step, from: try row.instant(4))
            )
        }
    }
}
