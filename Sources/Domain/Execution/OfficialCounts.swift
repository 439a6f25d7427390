/// How many occurrences stand in each state, with the sums and rates of the official counting (Báo cáo 1270/BC-TCTTTg).
package struct OfficialCounts: Sendable, Equatable {
    private var counts: [OfficialState: Int]

    /// Counts by state; a state that is not given counts none.
    package init(_ counts: [OfficialState: Int] = [:]) {
        self.counts = counts.filter { $0.value != 0 }
    }

    /// How many stand in a state.
    package subscript(state: OfficialState) -> Int { counts[state, default: 0] }

    /// Adds occurrences in a state.
    package mutating func add(_ count: Int, _ state: OfficialState) { counts[state, default: 0] += count }

    /// How many pass a choice of states.
    package func count(_ choice: TaskStateChoice) -> Int {
        OfficialState.allCases.filter(choice.includes).reduce(0) { $0 + self[$1] }
    }

    /// All of them.
    package var total: Int { counts.values.reduce(0, +) }
    /// Hoàn thành: on time and late.
    package var done: Int { count(.done) }
    /// Chưa hoàn thành: within time and overdue.
    package var open: Int { count(.open) }
    /// Open within time, those not begun included.
    package var withinTime: Int { count(.withinTime) }
    /// Open and overdue, those not begun included.
    package var overdue: Int { count(.overdue) }
    /// Chưa thực hiện: open without any progress, counted inside `withinTime` and `overdue`.
    package var notBegun: Int { count(.notBegun) }

    /// A rate over these counts.
    package func rate(_ kind: OfficialRateKind) -> OfficialRate {
        switch kind {
        case .handledOnTime: OfficialRate(numerator: done, denominator: done + overdue)
        case .completedOnTime: OfficialRate(numerator: self[.doneOnTime], denominator: done)
        case .completed: OfficialRate(numerator: done, denominator: total)
        case .overdueOfOpen: OfficialRate(numerator: overdue, denominator: open)
        }
    }
}
