/// What is counted of one unit for a ranking: the numerators and denominators of its components.
package struct RankingCounts: Sendable, Hashable {
    /// Figures the rounds ask the unit for.
    package var figuresAsked = 0
    /// Those it supplied with a value.
    package var figuresSupplied = 0
    /// Reports whose deadline, extensions respected, has passed or that were sent.
    package var reportsDue = 0
    /// Those first sent in time.
    package var reportsInTime = 0
    /// Days its late reports were late, together; shown, it counts nothing.
    package var daysLate = 0
    /// Occurrences of tasks it leads that run in the days of the ranking.
    package var tasksLed = 0
    /// Those done on time, or open within time.
    package var tasksInTime = 0
    /// Those done or overdue, without what the decision itself prints as done and no evidence proves.
    package var tasksDue = 0
    /// Those done whose evidence the coordinator confirmed.
    package var tasksConfirmed = 0
    /// Accepted figures with a value.
    package var figuresAccepted = 0
    /// Those that are official, not provisional.
    package var figuresOfficial = 0

    /// Nothing counted.
    package init() {}

    /// A component as what was counted says.
    package func share(_ component: RankingComponent) -> OfficialRate {
        switch component {
        case .completeness: OfficialRate(numerator: figuresSupplied, denominator: figuresAsked)
        case .timeliness: OfficialRate(numerator: reportsInTime, denominator: reportsDue)
        case .progress: OfficialRate(numerator: tasksInTime, denominator: tasksLed)
        case .confirmed:
            OfficialRate(numerator: tasksConfirmed + figuresOfficial, denominator: tasksDue + figuresAccepted)
        }
    }

    /// Adds what was counted of another: of an organisation the unit took over from, or of another round. Numerators and
    /// denominators are added, percentages never.
    package static func += (left: inout RankingCounts, right: RankingCounts) {
        for path in paths { left[keyPath: path] += right[keyPath: path] }
    }

    // A computed value: key paths are not Sendable.
    private static var paths: [WritableKeyPath<RankingCounts, Int>] {
        [
            \.figuresAsked, \.figuresSupplied, \.reportsDue, \.reportsInTime, \.daysLate, \.tasksLed, \.tasksInTime,
            \.tasksDue, \.tasksConfirmed, \.figuresAccepted, \.figuresOfficial,
        ]
    }
}
