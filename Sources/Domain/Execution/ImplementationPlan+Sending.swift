extension ImplementationPlan {
    /// What keeps the plan from being submitted: no activity, a fact left out, an owner that is no unit of the task any more, a
    /// day outside the task's, weights that do not sum to 100.
    ///
    /// - Parameter field: the name of the form field of an activity's fact.
    package func problemsOfSending(
        for task: ExecutionTask,
        field: (Activity, ActivityField) -> String
    ) -> [InputProblem] {
        guard !activities.isEmpty else {
            return [InputProblem(field: "activities", message: Message("implementation.no_activity"))]
        }
        let labels = labels
        var problems: [InputProblem] = []
        for activity in activities {
            let label = labels[activity.id]
            func fault(_ part: ActivityField, _ key: String, _ values: [String: String] = [:]) {
                let values = values.merging(["label": label]) { own, _ in own }
                problems.append(
                    InputProblem(field: field(activity, part), message: Message("implementation.\(key)", values))
                )
            }
            for part in activity.missing { fault(part, "\(part.rawValue)_needed") }
            if let owner = activity.owner, !task.units.contains(owner) { fault(.owner, "owner_elsewhere") }
            let words = ["from": task.window.lowerBound.printed, "to": task.window.upperBound.printed]
            if let start = activity.start, !task.window.contains(start) { fault(.start, "outside", words) }
            if let due = activity.due, !task.window.contains(due) { fault(.due, "outside", words) }
            if !leads.contains(activity.part) { fault(.name, "part_leads_no_more") }
        }
        let weights = activities.compactMap(\.weight)
        if weights.count == activities.count, totalWeight != Self.wholeWeight {
            let message = Message("implementation.weights_not_whole", ["sum": totalWeight.typed])
            problems.append(InputProblem(field: "weights", message: message))
        }
        return problems
    }

    /// Activities that begin before one they wait for is due; each with that one. To be looked at, never refused: a plan may
    /// expect an activity to end early.
    package var overlaps: [(activity: Activity, waitsFor: Activity)] {
        let known = Dictionary(activities.map { ($0.id, $0) }) { first, _ in first }
        return activities.flatMap { activity in
            activity.dependencies.compactMap { known[$0] }.filter { before in
                guard let start = activity.start, let due = before.due else { return false }
                return start <= due
            }.map { (activity, $0) }
        }
    }
}

extension Activity {
    /// The facts still to be said before the plan is submitted, in the order of the form.
    package var missing: [ActivityField] {
        var missing: [ActivityField] = []
        if owner == nil { missing.append(.owner) }
        if person.isEmpty { missing.append(.person) }
        if start == nil { missing.append(.start) }
        if due == nil { missing.append(.due) }
        if product.isEmpty { missing.append(.product) }
        if weight == nil { missing.append(.weight) }
        return missing
    }
}
