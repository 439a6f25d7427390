/// What changed between two versions of an implementation plan; activities are matched by their number.
package struct ImplementationDifference: Sendable, Hashable {
    /// An activity in both versions, or in one of them.
    package struct Row: Sendable, Hashable {
        /// The activity as the earlier version has it; nil where it is new.
        package let before: Activity?
        /// The activity as the later version has it; nil where it is gone.
        package let after: Activity?
        /// Which facts differ; empty where nothing does, and where the activity is new or gone.
        package let fields: [ActivityField]

        /// True where anything differs.
        package var isChanged: Bool { before == nil || after == nil || !fields.isEmpty }
    }

    /// Every activity of either version: those of the later one in its order, then those that are gone.
    package let rows: [Row]

    /// Compares two versions.
    package init(from before: ImplementationPlan, to after: ImplementationPlan) {
        let old = Dictionary(before.activities.map { ($0.id, $0) }) { first, _ in first }
        let kept = Set(after.activities.map(\.id))
        let (oldLabels, newLabels) = (before.labels, after.labels)
        rows =
            after.activities.map { activity in
                guard let earlier = old[activity.id] else { return Row(before: nil, after: activity, fields: []) }
                let moved = oldLabels[activity.id] != newLabels[activity.id]
                let fields = ActivityField.allCases.filter { field in
                    field == .order ? moved : !activity.agrees(with: earlier, in: field)
                }
                return Row(before: earlier, after: activity, fields: fields)
            } + before.activities.filter { !kept.contains($0.id) }.map { Row(before: $0, after: nil, fields: []) }
    }

    /// True where the versions say the same.
    package var isEmpty: Bool { !rows.contains(where: \.isChanged) }
}

extension Activity {
    /// True where both say the same of a fact; the order is not an activity's own.
    package func agrees(with other: Activity, in field: ActivityField) -> Bool {
        switch field {
        case .order: part == other.part
        case .name: name == other.name
        case .owner: owner == other.owner
        case .person: person == other.person
        case .start: start == other.start
        case .due: due == other.due
        case .product: product == other.product
        case .weight: weight == other.weight
        case .dependencies: Set(dependencies) == Set(other.dependencies)
        case .funding: funding == other.funding
        }
    }
}
