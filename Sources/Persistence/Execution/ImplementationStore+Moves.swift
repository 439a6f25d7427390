package import Domain

extension ImplementationStore {
    /// Records a move within the first-named lead: to its approver, or back to its writers.
    package func move(_ version: Int64, to state: ImplementationState) throws {
        try connection.execute(
            "UPDATE implementation_version SET state = \(state.rawValue) WHERE id = \(version)"
        )
    }

    /// Records that a version went out to the coordinator.
    package func submit(_ version: Int64, by name: String, at instant: Instant) throws {
        try connection.execute(
            """
            UPDATE implementation_version SET state = 'submitted', submitted_at = \(instant), submitted_by = \(name),
                decided_at = NULL, decided_by = NULL
            WHERE id = \(version)
            """
        )
        try connection.execute(
            """
            UPDATE implementation_plan SET filed_at = coalesce(filed_at, \(instant)) WHERE id =
                (SELECT v.implementation_plan_id FROM implementation_version v WHERE v.id = \(version))
            """
        )
    }

    /// Records that a version was taken back before anybody decided; where it was the first that went out, none is filed.
    package func recall(_ version: Int64) throws {
        try connection.execute(
            """
            UPDATE implementation_plan SET filed_at = NULL WHERE id =
                (SELECT v.implementation_plan_id FROM implementation_version v WHERE v.id = \(version))
            AND filed_at = (SELECT v.submitted_at FROM implementation_version v WHERE v.id = \(version))
            """
        )
        try connection.execute(
            """
            UPDATE implementation_version SET state = 'draft', submitted_at = NULL, submitted_by = NULL
            WHERE id = \(version)
            """
        )
    }

    /// Records that a version was sent back.
    package func sendBack(_ version: Int64, reason: String, by name: String, at instant: Instant) throws {
        try connection.execute(
            """
            UPDATE implementation_version SET state = 'returned', decided_at = \(instant), decided_by = \(name),
                return_reason = \(reason)
            WHERE id = \(version)
            """
        )
    }

    /// Records that a version was approved; it is in force from now on.
    package func approve(_ version: Int64, by name: String, at instant: Instant) throws {
        try connection.execute(
            """
            UPDATE implementation_version SET state = 'approved', decided_at = \(instant), decided_by = \(name)
            WHERE id = \(version)
            """
        )
        try connection.execute(
            """
            UPDATE implementation_plan SET approved_version =
                (SELECT v.number FROM implementation_version v WHERE v.id = \(version))
            WHERE id = (SELECT v.implementation_plan_id FROM implementation_version v WHERE v.id = \(version))
            """
        )
    }

    /// Appends a step to a version's history.
    package func append(
        _ kind: ImplementationEventKind,
        to version: Int64,
        reason: String = "",
        by name: String,
        at instant: Instant
    ) throws {
        try connection.execute(
            """
            INSERT INTO implementation_event (version_id, kind, at, actor, reason)
            VALUES (\(version), \(kind.rawValue), \(instant), \(name), \(reason))
            """
        )
    }

    /// The steps of all versions of an implementation plan, the earliest first.
    package func events(of plan: Int64) throws -> [ImplementationEvent] {
        try connection.query(
            """
            SELECT v.number, e.kind, e.at, e.actor, e.reason FROM implementation_event e
            JOIN implementation_version v ON v.id = e.version_id
            WHERE v.implementation_plan_id = \(plan) ORDER BY e.id
            """
        ).map {
            ImplementationEvent(
                version: try $0.int(0),
                kind: try $0.word(1),
                at: try $0.instant(2),
                actor: try $0.text(3),
                reason: try $0.text(4)
            )
        }
    }

    /// Appends a comment to a version.
    package func comment(
        _ content: String,
        on version: Int64,
        as organisation: OrganisationCode,
        by name: String,
        at instant: Instant
    ) throws {
        try connection.execute(
            """
            INSERT INTO implementation_comment (version_id, organisation_code, author, at, content)
            VALUES (\(version), \(organisation), \(name), \(instant), \(content))
            """
        )
    }

    /// The comments on all versions of an implementation plan, the earliest first.
    package func comments(of plan: Int64) throws -> [ImplementationComment] {
        try connection.query(
            """
            SELECT v.number, c.organisation_code, c.author, c.at, c.content FROM implementation_comment c
            JOIN implementation_version v ON v.id = c.version_id
            WHERE v.implementation_plan_id = \(plan) ORDER BY c.id
            """
        ).map {
            ImplementationComment(
                version: try $0.int(0),
                organisation: try OrganisationCode($0.text(1)),
                author: try $0.text(2),
                at: try $0.instant(3),
                content: try $0.text(4)
            )
        }
    }
}
