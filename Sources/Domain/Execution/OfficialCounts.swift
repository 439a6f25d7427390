/// How many occurrences stand in each state, with the sums and rates of the official counting (Báo cáo 1270/BC-TCTTTg).
package struct OfficialCounts: Sendable, Equatable {
    // One number a state, in place: there are thousands of such counts, one for each unit.
    private var doneOnTime = 0
    private var doneLate = 0
    private var underWayInTime = 0
    private var underWayOverdue = 0
    private var notBegunInTime = 0
    private var notBegunOverdue = 0

    /// Counts by state; a state that is not given counts none.
    package init(_ counts: [OfficialState: Int] = [:]) {
        for (state, count) in counts { add(count, state) }
    }

    /// How many stand in a state.
    package subscript(state: OfficialState) -> Int { self[keyPath: Self.place(state)] }

    /// Adds occurrences in a state.
    package mutating func add(_ count: Int, _ state: OfficialState) { self[keyPath: Self.place(state)] += count }

    private static func place(_ state: OfficialState) -> WritableKeyPath<OfficialCounts, Int> {
        switch state {
        case .doneOnTime: \.doneOnTime
        case .doneLate: \.doneLate
        case .underWayInTime: \.underWayInTime
        case .underWayOverdue: \.underWayOverdue
        case .notBegunInTime: \.notBegunInTime
        case .notBegunOverdue: \.notBegunOverdue
        }
    }

    /// How many pass a choice of states.
    package func count(_ choice: TaskStateChoice) -> Int {
        OfficialState.allCases.filter(choice.includes).reduce(0) { $0 + self[$1] }
    }

    /// All of them.
    package var total: Int { OfficialState.allCases.reduce(0) { $0 + self[$1] } }
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
