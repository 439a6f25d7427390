package import Domain

/// Tasks assigned outside a plan, over one connection.
package struct DirectiveStore {
    let connection: any Connection
    /// Where tasks outside a plan stand in lists: after all of its own.
    static let firstPosition = 1_000_000

    /// The tasks as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Stores a task with its one occurrence and gives its code, the next of the plan.
    ///
    /// - Throws: `ConstraintFailure` for an organisation the server does not know.
    package func add(_ directive: Directive, to planID: Int64, by account: String, at instant: Instant) throws
        -> TaskCode
    {
        let last = try connection.query(
            "SELECT CAST(coalesce(max(number), 0) AS bigint) FROM directive WHERE plan_id = \(planID)"
        )
        let number = try last[0].int(0) + 1
        let code = try Directive.code(number)
        try connection.execute(
            """
            INSERT INTO directive (plan_id, code, number, document_number, document_day, clause, name, folded_name,
                expected_result, due_day, recorded_at, recorded_by)
            VALUES (\(planID), \(code), \(number), \(directive.documentNumber), \(directive.documentDay),
                \(directive.clause), \(directive.name), \(TextFolding.fold(directive.name)),
                \(directive.expectedResult), \(directive.dueDay), \(instant), \(account))
            """
        )
        try addOrganisations(of: directive, code, planID: planID)
        let planned = PlannedOccurrence(
            year: directive.dueDay.year,
            startsOn: directive.documentDay,
            dueDay: directive.dueDay
        )
        try OccurrenceStore(connection: connection).add(
            planned,
            of: code,
            planID: planID,
            programme: nil,
            position: Self.firstPosition + number,
            isDoneAtIssue: false,
            at: instant
        )
        return code
    }

    /// Stores who leads and who coordinates a task.
    func addOrganisations(of directive: Directive, _ code: TaskCode, planID: Int64) throws {
        for (part, units) in [("lead", directive.leads), ("coordinating", directive.coordinating)] {
            for (position, unit) in units.enumerated() {
                try connection.execute(
                    """
                    INSERT INTO directive_organisation (plan_id, task_code, part, position, organisation_code)
                    VALUES (\(planID), \(code), \(part), \(position), \(unit))
                    """
                )
            }
        }
    }

    /// The task of that code; nil where the plan has none, or had none at an instant.
    package func find(_ code: TaskCode, planID: Int64, asOf instant: Instant? = nil) throws -> StoredDirective? {
        try all(planID: planID, "d.code = \(code)").first.flatMap { try known($0, planID: planID, asOf: instant) }
    }

    /// Every task outside a plan, those withdrawn included, the first recorded first.
    ///
    /// - Parameter instant: those recorded by then, as they were then; nil: all, as they are.
    package func all(planID: Int64, asOf instant: Instant? = nil) throws -> [StoredDirective] {
        try all(planID: planID, "1 = 1").compactMap { try known($0, planID: planID, asOf: instant) }
    }

    private func all(planID: Int64, _ condition: SQL) throws -> [StoredDirective] {
        let units = try connection.query(
            """
            SELECT p.task_code, p.part, p.organisation_code FROM directive_organisation p
            WHERE p.plan_id = \(planID) ORDER BY p.task_code, p.part, p.position
            """
        ).map { (task: try $0.text(0), part: try $0.text(1), code: try OrganisationCode($0.text(2))) }
        return try connection.query(
            """
            SELECT d.code, d.document_number, d.document_day, d.clause, d.name, d.expected_result, d.due_day,
                d.recorded_at, d.recorded_by, d.withdrawn_at, d.withdrawn_by, d.withdrawal_reason,
                (SELECT count(*) FROM directive_revision v WHERE v.plan_id = d.plan_id AND v.task_code = d.code)
            FROM directive d WHERE d.plan_id = \(planID) AND \(part: condition) ORDER BY d.number
            """
        ).map { row in
            let code = try row.text(0)
            let directive = Directive(
                documentNumber: try row.text(1),
                documentDay: try row.day(2),
                clause: try row.text(3),
                name: try row.text(4),
                expectedResult: try row.text(5),
                dueDay: try row.day(6),
                leads: units.filter { $0.task == code && $0.part == "lead" }.map(\.code),
                coordinating: units.filter { $0.task == code && $0.part == "coordinating" }.map(\.code)
            )
            return StoredDirective(
                code: try TaskCode(code),
                directive: directive,
                recordedAt: try row.instant(7),
                recordedBy: try row.text(8),
                revision: try row.int(12),
                withdrawal: try row.optionalInstant(9).map {
                    DirectiveWithdrawal(at: $0, author: try row.text(10), reason: try row.text(11))
                }
            )
        }
    }
}
