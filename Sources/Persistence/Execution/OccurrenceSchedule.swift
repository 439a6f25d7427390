import Domain

/// Brings the occurrences of a plan's tasks in line with a new edition: none loses what was recorded of it.
struct OccurrenceSchedule {
    let connection: any Connection
    let planID: Int64
    let editionID: Int64
    let at: Instant

    /// Brings them in line. A task is assigned on the day of the decision where that is known, else with the import.
    func follow(_ content: PlanContent) throws {
        var known = try present()
        let assignedAt = content.header.decisionDate.map { min(at, Instant(startOf: $0)) } ?? at
        for task in content.tasks {
            let planned = PlannedOccurrence.all(of: task.schedule, planYears: content.header.years)
            let years = known.removeValue(forKey: task.code.text) ?? []
            try settle(OccurrenceMoves(from: years, to: planned), of: task, assignedAt: assignedAt)
        }
        for (task, years) in known {
            for year in years { try withdraw(task, year) }
        }
        try number()
    }

    /// The years of the plan's own occurrences that are asked for, by task.
    private func present() throws -> [String: [Int]] {
        let rows = try connection.query(
            """
            SELECT task_code, year FROM task_occurrence WHERE plan_id = \(planID) AND programme IS NOT NULL
                AND withdrawn_at IS NULL ORDER BY task_code, year
            """
        )
        var years: [String: [Int]] = [:]
        for row in rows { years[try row.text(0), default: []].append(try row.int(1)) }
        return years
    }

    private func settle(_ moves: OccurrenceMoves, of task: PlanTask, assignedAt: Instant) throws {
        for planned in moves.kept { try move(task.code.text, from: planned.year, to: planned) }
        if let moved = moves.moved { try move(task.code.text, from: moved.from, to: moved.to) }
        for year in moves.withdrawn { try withdraw(task.code.text, year) }
        for planned in moves.added where try !revive(task, planned) {
            try OccurrenceStore(connection: connection).add(
                planned,
                of: task.code,
                planID: planID,
                programme: task.programme,
                position: 0,
                isDoneAtIssue: task.schedule.completedAtIssue,
                at: assignedAt
            )
        }
        guard task.schedule.completedAtIssue else { return }
        // An amendment that prints an open task as done closes it; one that no longer does leaves what was recorded.
        try connection.execute(
            """
            UPDATE task_occurrence SET done_late = \(false), done_at_issue = \(true)
            WHERE plan_id = \(planID) AND task_code = \(task.code) AND done_late IS NULL
            """
        )
    }

    /// Gives an occurrence its year and days, and keeps what its due day was.
    private func move(_ task: String, from year: Int, to planned: PlannedOccurrence) throws {
        try connection.execute(
            """
            INSERT INTO task_due_change (occurrence_id, edition_id, due_before_change, due_after_change, at)
            SELECT id, \(editionID), due_day, \(planned.dueDay), \(at) FROM task_occurrence
            WHERE plan_id = \(planID) AND task_code = \(task) AND year = \(year)
                AND due_day IS DISTINCT FROM \(planned.dueDay)
            """
        )
        try connection.execute(
            """
            UPDATE task_occurrence SET year = \(planned.year), starts_on = \(planned.startsOn),
                due_day = \(planned.dueDay), withdrawn_at = NULL
            WHERE plan_id = \(planID) AND task_code = \(task) AND year = \(year)
            """
        )
    }

    private func withdraw(_ task: String, _ year: Int) throws {
        try connection.execute(
            """
            UPDATE task_occurrence SET withdrawn_at = \(at)
            WHERE plan_id = \(planID) AND task_code = \(task) AND year = \(year)
            """
        )
    }

    /// Takes up an occurrence that an earlier edition withdrew; false where there is none.
    private func revive(_ task: PlanTask, _ planned: PlannedOccurrence) throws -> Bool {
        let key = OccurrenceKey(planID: planID, task: task.code, year: planned.year)
        guard try OccurrenceStore(connection: connection).find(key) != nil else { return false }
        try move(task.code.text, from: planned.year, to: planned)
        return true
    }

    /// Gives every occurrence the place of its task.
    private func number() throws {
        try connection.execute(
            """
            UPDATE task_occurrence SET
                position = (SELECT t.position FROM task t
                    WHERE t.edition_id = \(editionID) AND t.code = task_occurrence.task_code),
                programme = (SELECT t.programme FROM task t
                    WHERE t.edition_id = \(editionID) AND t.code = task_occurrence.task_code)
            WHERE plan_id = \(planID) AND programme IS NOT NULL AND EXISTS (SELECT 1 FROM task t
                WHERE t.edition_id = \(editionID) AND t.code = task_occurrence.task_code)
            """
        )
    }
}
