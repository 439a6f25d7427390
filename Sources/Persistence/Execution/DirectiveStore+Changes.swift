package import Domain

extension DirectiveStore {
    /// Replaces what a task says, keeps what it said before, and moves its occurrence to the new days.
    package func correct(
        _ stored: StoredDirective,
        to directive: Directive,
        reason: String,
        planID: Int64,
        by account: String,
        at instant: Instant
    ) throws {
        let (code, old) = (stored.code, stored.directive)
        try connection.execute(
            """
            INSERT INTO directive_revision (plan_id, task_code, number, document_number, document_day, clause, name,
                expected_result, due_day, leads, coordinating, reason, replaced_at, replaced_by)
            VALUES (\(planID), \(code), \(stored.revision + 1), \(old.documentNumber), \(old.documentDay),
                \(old.clause), \(old.name), \(old.expectedResult), \(old.dueDay), \(old[.leads]),
                \(old[.coordinating]), \(reason), \(instant), \(account))
            """
        )
        try connection.execute(
            """
            UPDATE directive SET document_number = \(directive.documentNumber), document_day = \(directive.documentDay),
                clause = \(directive.clause), name = \(directive.name),
                folded_name = \(TextFolding.fold(directive.name)), expected_result = \(directive.expectedResult),
                due_day = \(directive.dueDay)
            WHERE plan_id = \(planID) AND code = \(code)
            """
        )
        try connection.execute(
            "DELETE FROM directive_organisation WHERE plan_id = \(planID) AND task_code = \(code)"
        )
        try addOrganisations(of: directive, code, planID: planID)
        try connection.execute(
            """
            UPDATE task_occurrence SET year = \(directive.dueDay.year), starts_on = \(directive.documentDay),
                due_day = \(directive.dueDay)
            WHERE plan_id = \(planID) AND task_code = \(code)
            """
        )
    }

    /// Records that a task is asked for no longer; what was recorded of it stays.
    package func withdraw(
        _ code: TaskCode,
        reason: String,
        planID: Int64,
        by account: String,
        at instant: Instant
    ) throws {
        try connection.execute(
            """
            UPDATE directive SET withdrawn_at = \(instant), withdrawn_by = \(account), withdrawal_reason = \(reason)
            WHERE plan_id = \(planID) AND code = \(code)
            """
        )
        try connection.execute(
            """
            UPDATE task_occurrence SET withdrawn_at = \(instant) WHERE plan_id = \(planID) AND task_code = \(code)
            """
        )
    }

    /// What a task said before each correction, the latest first.
    package func revisions(of code: TaskCode, planID: Int64) throws -> [DirectiveRevision] {
        try connection.query(
            """
            SELECT number, document_number, document_day, clause, name, expected_result, due_day, leads, coordinating,
                reason, replaced_at, replaced_by
            FROM directive_revision WHERE plan_id = \(planID) AND task_code = \(code) ORDER BY number DESC
            """
        ).map { row in
            func units(_ column: Int) throws -> [OrganisationCode] {
                try row.text(column).split(separator: ";").map { try OrganisationCode(String($0)) }
            }
            return DirectiveRevision(
                number: try row.int(0),
                before: Directive(
                    documentNumber: try row.text(1),
                    documentDay: try row.day(2),
                    clause: try row.text(3),
                    name: try row.text(4),
                    expectedResult: try row.text(5),
                    dueDay: try row.day(6),
                    leads: try units(7),
                    coordinating: try units(8)
                ),
                reason: try row.text(9),
                at: try row.instant(10),
                author: try row.text(11)
            )
        }
    }

    /// A task as it was at an instant; nil where it was not recorded yet.
    ///
    /// - Parameter instant: nil: as it is.
    func known(_ stored: StoredDirective, planID: Int64, asOf instant: Instant?) throws -> StoredDirective? {
        guard let instant else { return stored }
        guard stored.recordedAt <= instant else { return nil }
        let later =
            stored.revision == 0 ? [] : try revisions(of: stored.code, planID: planID).filter { $0.at > instant }
        return StoredDirective(
            code: stored.code,
            directive: later.last?.before ?? stored.directive,
            recordedAt: stored.recordedAt,
            recordedBy: stored.recordedBy,
            revision: stored.revision - later.count,
            withdrawal: stored.withdrawal.flatMap { $0.at <= instant ? $0 : nil }
        )
    }
}
