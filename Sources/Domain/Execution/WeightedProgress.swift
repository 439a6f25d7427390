/// The percentage of a task from its activities, by their weights in the approved implementation plan.
package enum WeightedProgress {
    /// Σ weight × percent / Σ weight, rounded down, so that 100 means that every activity with a weight is at 100; nil where no
    /// activity has a weight above zero.
    package static func percent(of activities: [(weight: Int64, percent: Int)]) -> Int? {
        let weights = activities.reduce(Int64(0)) { $0 + max(0, $1.weight) }
        guard weights > 0 else { return nil }
        let done = activities.reduce(Int64(0)) { $0 + max(0, $1.weight) * Int64($1.percent) }
        return Int(done / weights)
    }
}
