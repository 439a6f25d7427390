/// The burn-up of tasks (đường hoàn thành): how many occurrences were to be done by the end of each period, and how many were done
/// by then, on time and late. What is to be done goes on to the end of the span; what is done ends with the period it is now.
package struct BurnUp: Sendable, Hashable {
    /// A period with its own counts and the sums to its end.
    package struct Point: Sendable, Hashable {
        /// The period: a quarter where all years are shown, else a month.
        package let period: ScheduleDivision
        /// How many fall due in it.
        package let due: Int
        /// How many are due by its end.
        package let dueInAll: Int
        /// What was done in it and by its end; nil for periods that have not begun.
        package let done: Done?
    }

    /// What was done in a period and by its end.
    package struct Done: Sendable, Hashable {
        /// Completed on time in the period.
        package let onTime: Int
        /// Completed late in the period.
        package let late: Int
        /// Completed on time by its end.
        package let onTimeInAll: Int
        /// Completed late by its end.
        package let lateInAll: Int

        /// Completed by its end.
        package var inAll: Int { onTimeInAll + lateInAll }
    }

    /// What was due and done before the first period.
    package struct Carried: Sendable, Hashable {
        /// How many were due.
        package let due: Int
        /// How many were done on time, at issue included.
        package let onTime: Int
        /// How many were done late.
        package let late: Int
    }

    /// Before the first period.
    package let carried: Carried
    /// The periods in time order.
    package let points: [Point]
    /// What it was made of.
    package let counts: BurnUpCounts

    /// The burn-up of a span on a day. A quarter is shown by its months.
    package init(_ counts: BurnUpCounts, over span: ScheduleSpan, on today: Day) {
        let first = span.days.lowerBound
        func before(_ months: [MonthlyCount]) -> Int {
            months.reduce(0) { $0 + ($1.month < first ? $1.count : 0) }
        }
        let periods: [ScheduleDivision] =
            switch span {
            case .years, .year: span.subdivisions
            case .quarter: span.divisions
            }
        let carried = Carried(
            due: before(counts.due),
            onTime: counts.doneAtIssue + before(counts.doneOnTime),
            late: before(counts.doneLate)
        )
        var (due, onTime, late) = (carried.due, carried.onTime, carried.late)
        points = periods.map { period in
            func within(_ months: [MonthlyCount]) -> Int {
                months.reduce(0) { $0 + (period.days.contains($1.month) ? $1.count : 0) }
            }
            let dueNow = within(counts.due)
            due += dueNow
            guard period.days.lowerBound <= today else {
                return Point(period: period, due: dueNow, dueInAll: due, done: nil)
            }
            let (onTimeNow, lateNow) = (within(counts.doneOnTime), within(counts.doneLate))
            onTime += onTimeNow
            late += lateNow
            let done = Done(onTime: onTimeNow, late: lateNow, onTimeInAll: onTime, lateInAll: late)
            return Point(period: period, due: dueNow, dueInAll: due, done: done)
        }
        self.carried = carried
        self.counts = counts
    }

    /// The last period that has begun; nil where none has.
    package var latest: Point? { points.last { $0.done != nil } }

    /// The greatest sum, for a scale.
    package var greatest: Int { points.map { max($0.dueInAll, $0.done?.inAll ?? 0) }.max() ?? 0 }
}
