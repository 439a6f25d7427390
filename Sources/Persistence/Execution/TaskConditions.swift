import Domain

/// What a filter says as a condition on `task_occurrence o`, and on the joined `task t` and `directive d` where it asks for a
/// name.
struct TaskConditions {
    let place: TaskPlace
    let filter: ListedTaskFilter
    let moment: TaskMoment

    /// True where the condition needs the name of the task.
    var asksForName: Bool { !patterns.isEmpty }

    private var patterns: [String] { FoldedWords(filter.search ?? "").patterns }

    /// Joins the rows a task's name stands in.
    var names: SQL {
        """
        LEFT JOIN task t ON t.edition_id = \(place.editionID) AND t.code = o.task_code
        LEFT JOIN directive d ON d.plan_id = o.plan_id AND d.code = o.task_code
        """
    }

    var condition: SQL {
        var parts: SQL = "o.plan_id = \(place.planID) AND o.withdrawn_at IS NULL"
        func add(_ condition: SQL) { parts = "\(part: parts) AND \(part: condition)" }
        if let state = filter.state { add(stateCondition(state)) }
        if let state = filter.also { add(stateCondition(state)) }
        if let year = filter.year { add("o.year = \(year)") }
        if let day = filter.dueBefore { add("o.due_day < \(day)") }
        if let days = filter.runsIn { add(runs(in: days)) }
        if let programme = filter.programme { add("o.programme = \(programme)") }
        if let isOutside = filter.isOutside { add(isOutside ? "o.programme IS NULL" : "o.programme IS NOT NULL") }
        if let task = filter.task { add("o.task_code = \(task)") }
        if let tasks = filter.tasks { add("o.task_code IN \(list: tasks)") }
        if let indicator = filter.indicator {
            add(
                """
                o.task_code IN (SELECT l.task_code FROM task_indicator l
                WHERE l.edition_id = \(place.editionID) AND l.indicator_code = \(indicator))
                """
            )
        }
        if let lead = filter.lead { add(led(by: [lead], "lead")) }
        if !filter.collectives.isEmpty { add(led(by: filter.collectives, "lead")) }
        if !filter.keepers.isEmpty { add(kept(by: filter.keepers)) }
        if let isOfCoordinator = filter.isOfCoordinator {
            let kept = kept(by: [place.coordinator.text])
            add(isOfCoordinator ? kept : "NOT \(part: kept)")
        }
        if filter.isUnitsTurn { add("o.evidence <> 'awaiting'") }
        if filter.owesEvidenceOfIssue { add("o.done_at_issue AND o.evidence = 'none'") }
        if let unit = filter.coordinating { add(led(by: [unit], "coordinating")) }
        if let evidence = filter.evidence { add("o.evidence = \(evidence.rawValue)") }
        for pattern in patterns {
            add("coalesce(t.folded_name, d.folded_name) LIKE \(pattern) ESCAPE '\\'")
        }
        return parts
    }

    /// What `OccurrenceCourse` says of an occurrence, asked of the database.
    private func runs(in days: ClosedRange<Day>) -> SQL {
        let goesOnOpen: SQL = days.lowerBound <= moment.day ? "o.done_late IS NULL" : "1 = 0"
        return """
            (o.starts_on IS NULL OR o.starts_on <= \(days.upperBound)) AND (o.due_day IS NULL
                OR o.due_day >= \(days.lowerBound) OR o.done_on >= \(days.lowerBound) OR \(part: goesOnOpen))
            """
    }

    private func led(by organisations: [String], _ part: String) -> SQL {
        """
        o.task_code IN (SELECT q.task_code FROM (
            \(part: place.parties(part, where: "p.organisation_code IN \(list: organisations)"))) q)
        """
    }

    private func kept(by organisations: [String]) -> SQL {
        "o.task_code IN (SELECT q.task_code FROM (\(part: place.kept(by: organisations))) q)"
    }

    private func stateCondition(_ choice: TaskStateChoice) -> SQL {
        if choice.isDone {
            guard let isLate = choice.isLate else { return "o.done_late IS NOT NULL" }
            return isLate ? "o.done_late IS NOT NULL AND o.done_late" : "o.done_late IS NOT NULL AND NOT o.done_late"
        }
        var parts: SQL = "o.done_late IS NULL"
        func add(_ condition: SQL) { parts = "\(part: parts) AND \(part: condition)" }
        if let isLate = choice.isLate {
            add(isLate ? "o.due_day < \(moment.day)" : "(o.due_day IS NULL OR o.due_day >= \(moment.day))")
        }
        if let hasBegun = choice.hasBegun { add(hasBegun ? "o.begun_at IS NOT NULL" : "o.begun_at IS NULL") }
        if choice == .awaiting { add("o.evidence = 'awaiting'") }
        if choice == .stale {
            let cutOff = moment.stale.cutOff(at: moment.now)
            add("o.evidence <> 'awaiting' AND coalesce(o.last_word_at, o.assigned_at) < \(cutOff)")
            add("(o.starts_on IS NULL OR o.starts_on <= \(cutOff.day))")
        }
        return parts
    }
}
