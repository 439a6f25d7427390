package import Domain

/// Occurrences of tasks and where they stand, over one connection.
package struct OccurrenceStore {
    private let connection: any Connection

    /// The occurrences as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// One occurrence; nil where the task has none of that year.
    package func find(_ key: OccurrenceKey) throws -> StoredOccurrence? {
        try connection.query(
            """
            SELECT \(part: StoredOccurrence.columns) FROM task_occurrence o
            WHERE o.plan_id = \(key.planID) AND o.task_code = \(key.task) AND o.year = \(key.year)
            """
        ).first.map(StoredOccurrence.init)
    }

    /// The occurrences of a task in time order, without those the plan asks for no longer.
    package func all(of task: String, planID: Int64) throws -> [StoredOccurrence] {
        try all(of: task, planID: planID, in: "task_occurrence")
    }

    /// The occurrences of a task in time order.
    ///
    /// - Parameters:
    ///   - place: the plan with the edition in force at the moment.
    ///   - instant: as they stood then; nil: as they stand.
    package func all(of task: String, in place: TaskPlace, asOf instant: Instant?) throws -> [StoredOccurrence] {
        try all(of: task, planID: place.planID, in: OccurrenceSource(place, asOf: instant).table)
    }

    private func all(of task: String, planID: Int64, in table: SQL) throws -> [StoredOccurrence] {
        try connection.query(
            """
            SELECT \(part: StoredOccurrence.columns) FROM \(part: table) o
            WHERE o.plan_id = \(planID) AND o.task_code = \(task) AND o.withdrawn_at IS NULL ORDER BY o.year
            """
        ).map(StoredOccurrence.init)
    }

    /// Records that the lead said something.
    ///
    /// - Parameters:
    ///   - percent: per cent done from now on; nil leaves it.
    ///   - hasBegun: true where that says work has begun.
    package func hear(_ id: Int64, percent: Int?, hasBegun: Bool, at instant: Instant) throws {
        let begun = hasBegun ? instant : nil
        try connection.execute(
            """
            UPDATE task_occurrence SET last_word_at = \(instant), percent = coalesce(CAST(\(percent) AS bigint), percent),
                begun_at = coalesce(begun_at, CAST(\(begun) AS bigint))
            WHERE id = \(id)
            """
        )
        if let percent { try keep(percent, of: id, since: instant) }
    }

    /// Records how far an occurrence is, measured anew; nothing was said meanwhile.
    package func measure(_ id: Int64, percent: Int, at instant: Instant) throws {
        try connection.execute("UPDATE task_occurrence SET percent = \(percent) WHERE id = \(id)")
        try keep(percent, of: id, since: instant)
    }

    private func keep(_ percent: Int, of id: Int64, since instant: Instant) throws {
        try connection.execute(
            "INSERT INTO task_percent (occurrence_id, percent, since) VALUES (\(id), \(percent), \(instant))"
        )
    }

    /// Records where the evidence of an occurrence stands.
    package func set(_ id: Int64, evidence: CompletionState) throws {
        try connection.execute("UPDATE task_occurrence SET evidence = \(evidence.rawValue) WHERE id = \(id)")
    }

    /// Records that an occurrence is confirmed done, on time or late.
    package func complete(_ id: Int64, on day: Day, isLate: Bool) throws {
        try connection.execute(
            """
            UPDATE task_occurrence SET evidence = 'confirmed', done_on = \(day), done_late = \(isLate), percent = 100
            WHERE id = \(id)
            """
        )
    }

    /// Adds an occurrence.
    package func add(
        _ planned: PlannedOccurrence,
        of task: TaskCode,
        planID: Int64,
        programme: String?,
        position: Int,
        isDoneAtIssue: Bool,
        at instant: Instant
    ) throws {
        let isLate: Bool? = isDoneAtIssue ? false : nil
        try connection.execute(
            """
            INSERT INTO task_occurrence (plan_id, task_code, year, programme, position, starts_on, due_day, assigned_at,
                done_late, done_at_issue, evidence)
            VALUES (\(planID), \(task), \(planned.year), \(programme), \(position), \(planned.startsOn),
                \(planned.dueDay), \(instant), \(isLate), \(isDoneAtIssue), 'none')
            """
        )
    }

    /// How editions moved the due day of an occurrence, the first move first.
    package func dueChanges(of id: Int64) throws -> [DueChange] {
        try connection.query(
            """
            SELECT e.number, c.due_before_change, c.due_after_change, c.at FROM task_due_change c
            JOIN edition e ON e.id = c.edition_id WHERE c.occurrence_id = \(id) ORDER BY c.edition_id
            """
        ).map { row in
            DueChange(
                edition: try row.int(0),
                before: try row.optionalDay(1),
                after: try row.optionalDay(2),
                at: try row.instant(3)
            )
        }
    }
}
