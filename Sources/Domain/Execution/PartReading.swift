import Foundation

/// What the typed rows of a lead's part say under the rules, and everything that speaks against it.
///
/// A draft may have gaps but no faults: what keeps a plan only from being submitted is `problemsOfSending`.
package struct PartReading: Sendable {
    /// The whole plan with the part as it was typed.
    package let plan: ImplementationPlan
    /// Faults that even a draft may not have, in the order of the rows.
    package let problems: [InputProblem]
    /// The number the next new activity gets after these.
    package let nextID: ActivityID

    private let rows: [ActivityID: Int]
    private let task: ExecutionTask

    /// Reads a part.
    ///
    /// - Parameters:
    ///   - typed: the rows; blank ones are left out.
    ///   - part: the lead whose part it is.
    ///   - stored: the plan as it stands, with the parts of the other leads.
    ///   - nextID: the number the next new activity gets.
    package init(
        _ typed: [TypedActivity],
        part: OrganisationCode,
        of task: ExecutionTask,
        in stored: ImplementationPlan,
        nextID: ActivityID
    ) {
        let own = Set(stored.part(of: part).map(\.id))
        var seen: Set<ActivityID> = []
        var next = nextID.number
        var reader = ActivityReader(task: task, part: part)
        var read: [(place: Int, activity: Activity, row: Int)] = []
        for (index, row) in typed.enumerated() where !row.isBlank {
            // An activity of another part, of nobody, or named twice is a new one: nothing recorded elsewhere moves here.
            var id = ActivityID(next)
            if let known = row.id, own.contains(known), seen.insert(known).inserted { id = known } else { next += 1 }
            let place = reader.place(row, row: index + 1)
            read.append((place ?? Int.max, reader.activity(row, id: id, row: index + 1), index + 1))
        }
        let sorted = read.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element)
        rows = Dictionary(read.map { ($0.activity.id, $0.row) }) { first, _ in first }
        self.nextID = ActivityID(next)
        self.task = task
        let linked = Self.link(sorted, typed: typed, part: part, stored: stored, &reader)
        plan = stored.replacing(part: part, with: linked)
        let lost = Self.lost(own.subtracting(linked.map(\.id)), in: plan, labels: stored.labels)
        let cycle = reader.problems.isEmpty && lost.isEmpty ? Self.cycle(in: plan, rows: rows) : []
        problems = reader.problems + lost + cycle
    }

    /// Everything that keeps the whole from being submitted, faults of the draft first.
    package var problemsOfSending: [InputProblem] {
        problems
            + plan.problemsOfSending(for: task) { activity, field in
                rows[activity.id].map { TypedActivity.field(field, row: $0) } ?? "part-\(activity.part)"
            }
    }

    /// The activities with what they wait for: a plain number is an activity of the part by the place typed here, a label that
    /// of another part.
    private static func link(
        _ read: [(place: Int, activity: Activity, row: Int)],
        typed: [TypedActivity],
        part: OrganisationCode,
        stored: ImplementationPlan,
        _ reader: inout ActivityReader
    ) -> [Activity] {
        let prefix = ActivityLabels.prefix(of: part, leads: stored.leads)
        let others = ImplementationPlan(
            leads: stored.leads,
            activities: stored.activities.filter { $0.part != part }
        ).labels
        var places: [String: ActivityID] = [:]
        for entry in read where entry.place != .max {
            for name in [String(entry.place), prefix + String(entry.place)] { places[name] = entry.activity.id }
        }
        return read.map { entry in
            var activity = entry.activity
            activity.dependencies = reader.dependencies(typed[entry.row - 1], row: entry.row) { name in
                places[name] ?? others.id(of: name)
            }
            return activity
        }
    }

    /// A removed activity that one of another part still waits for.
    private static func lost(
        _ removed: Set<ActivityID>,
        in plan: ImplementationPlan,
        labels: ActivityLabels
    ) -> [InputProblem] {
        plan.activities.flatMap { activity in
            activity.dependencies.filter(removed.contains).map { id in
                let values = ["label": labels[id], "by": labels[activity.id]]
                return InputProblem(field: "activities", message: Message("implementation.still_awaited", values))
            }
        }
    }

    private static func cycle(in plan: ImplementationPlan, rows: [ActivityID: Int]) -> [InputProblem] {
        guard let cycle = DependencyCycle(in: plan.activities) else { return [] }
        let labels = plan.labels
        let values = ["cycle": cycle.path.map { labels[$0] }.joined(separator: " → ")]
        let row = cycle.path.compactMap { rows[$0] }.first
        let field = row.map { TypedActivity.field(.dependencies, row: $0) } ?? "activities"
        return [InputProblem(field: field, message: Message("implementation.cycle", values))]
    }
}
