package import Domain

/// Implementation plans of tasks and their versions, over one connection.
package struct ImplementationStore {
    let connection: any Connection

    /// The implementation plans as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The implementation plan of a task; nil while nobody has begun one.
    package func find(_ task: TaskCode, planID: Int64) throws -> StoredImplementation? {
        guard
            let row = try connection.query(
                """
                SELECT id, next_activity, approved_version, filed_at FROM implementation_plan
                WHERE plan_id = \(planID) AND task_code = \(task)
                """
            ).first
        else { return nil }
        let id = try row.integer(0)
        return StoredImplementation(
            id: id,
            planID: planID,
            task: task,
            nextActivity: ActivityID(try row.integer(1)),
            approvedNumber: try row.optionalInteger(2).map(Int.init),
            filedAt: try row.optionalInstant(3),
            versions: try versions(of: id)
        )
    }

    /// Begins a version, making the task's implementation plan where there is none, and gives its key. The caller has
    /// checked that no other version is under way.
    package func begin(
        version number: Int,
        of task: TaskCode,
        planID: Int64,
        by name: String,
        at instant: Instant
    ) throws -> Int64 {
        let plans = try connection.query(
            """
            INSERT INTO implementation_plan (plan_id, task_code, next_activity) VALUES (\(planID), \(task), 1)
            ON CONFLICT (plan_id, task_code) DO UPDATE SET next_activity = implementation_plan.next_activity
            RETURNING id
            """
        )
        let rows = try connection.query(
            """
            INSERT INTO implementation_version (implementation_plan_id, number, state, begun_at, begun_by)
            VALUES (\(try plans[0].integer(0)), \(number), 'draft', \(instant), \(name)) RETURNING id
            """
        )
        let id = try rows[0].integer(0)
        try append(.begun, to: id, by: name, at: instant)
        return id
    }

    /// Stores a lead's part as its next revision.
    ///
    /// - Parameters:
    ///   - activities: all of the part, in its order.
    ///   - revision: the revision the save began from; 0 where there was none. The caller has checked it.
    ///   - nextID: the number the next new activity of the plan gets.
    package func save(
        _ activities: [Activity],
        part: OrganisationCode,
        of version: Int64,
        after revision: Int,
        nextID: ActivityID,
        by name: String,
        at instant: Instant
    ) throws {
        try connection.execute(
            """
            INSERT INTO implementation_part (version_id, organisation_code, revision, saved_at, saved_by)
            VALUES (\(version), \(part), \(revision + 1), \(instant), \(name))
            ON CONFLICT (version_id, organisation_code) DO UPDATE SET revision = excluded.revision,
                saved_at = excluded.saved_at, saved_by = excluded.saved_by
            """
        )
        let own: SQL = """
            version_id = \(version) AND number IN
                (SELECT a.number FROM activity a WHERE a.version_id = \(version) AND a.part_code = \(part))
            """
        try connection.execute("DELETE FROM activity_dependency WHERE \(part: own)")
        try connection.execute("DELETE FROM activity_funding WHERE \(part: own)")
        try connection.execute("DELETE FROM activity WHERE version_id = \(version) AND part_code = \(part)")
        for (position, activity) in activities.enumerated() { try insert(activity, position, into: version) }
        try connection.execute(
            """
            UPDATE implementation_plan SET next_activity = \(nextID.number) WHERE id =
                (SELECT v.implementation_plan_id FROM implementation_version v WHERE v.id = \(version))
            """
        )
    }

    private func insert(_ activity: Activity, _ position: Int, into version: Int64) throws {
        let number = activity.id.number
        try connection.execute(
            """
            INSERT INTO activity (version_id, number, part_code, position, name, owner_code, person, start_day, due_day,
                product, weight)
            VALUES (\(version), \(number), \(activity.part), \(position), \(activity.name), \(activity.owner),
                \(activity.person), \(activity.start), \(activity.due), \(activity.product), \(activity.weight))
            """
        )
        for before in activity.dependencies {
            try connection.execute(
                """
                INSERT INTO activity_dependency (version_id, number, depends_on)
                VALUES (\(version), \(number), \(before.number))
                """
            )
        }
        for (share, amount) in activity.funding {
            try connection.execute(
                """
                INSERT INTO activity_funding (version_id, number, year, source, amount)
                VALUES (\(version), \(number), \(share.year), \(share.source.rawValue), \(amount.dong))
                """
            )
        }
    }

    private func versions(of id: Int64) throws -> [ImplementationVersion] {
        var parts: [Int64: [ImplementationPart]] = [:]
        for row in try connection.query(
            """
            SELECT p.version_id, p.organisation_code, p.revision, p.saved_at, p.saved_by FROM implementation_part p
            JOIN implementation_version v ON v.id = p.version_id
            WHERE v.implementation_plan_id = \(id) ORDER BY p.version_id, p.organisation_code
            """
        ) {
            let part = ImplementationPart(
                organisation: try OrganisationCode(row.text(1)),
                revision: try row.int(2),
                savedAt: try row.instant(3),
                savedBy: try row.text(4)
            )
            parts[try row.integer(0), default: []].append(part)
        }
        return try connection.query(
            """
            SELECT id, number, state, begun_at, begun_by, submitted_at, submitted_by, decided_at, decided_by,
                return_reason
            FROM implementation_version WHERE implementation_plan_id = \(id) ORDER BY number
            """
        ).map { row in
            ImplementationVersion(
                id: try row.integer(0),
                number: try row.int(1),
                state: try row.word(2),
                begunAt: try row.instant(3),
                begunBy: try row.text(4),
                submittedAt: try row.optionalInstant(5),
                submittedBy: try row.optionalText(6),
                decidedAt: try row.optionalInstant(7),
                decidedBy: try row.optionalText(8),
                returnReason: try row.optionalText(9),
                parts: parts[try row.integer(0)] ?? []
            )
        }
    }
}
