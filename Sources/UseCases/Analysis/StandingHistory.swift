package import Domain
package import Persistence

/// Indicators by periods: how each stood by the figures up to the end of each period. One statement reads the figures, whatever
/// the number of periods.
package struct StandingHistory: Sendable, Equatable {
    /// The plan, with the edition read.
    package let plan: StoredPlan
    /// All groups in printed order.
    package let groups: [IndicatorGroup]
    /// Those shown: all, or the one asked for.
    package let shown: [IndicatorGroup]
    /// The years that have a period.
    package let years: [Int]
    /// The periods shown, the earliest first: those with figures and those whose round was opened.
    package let periods: [HistoryPeriod]
    /// The indicators that carry values, in numeric code order.
    package let rows: [StandingHistoryRow]

    /// How many periods are shown at most where no year is asked for: the last ones.
    package static let mostPeriods = 12

    /// Asks the database for all of it.
    ///
    /// - Parameters:
    ///   - choice: the group and the year asked for, with the names the address gives them.
    ///   - instant: by the edition in force then and from what was recorded up to then; nil: now.
    /// - Throws: `InvalidInput` for a group the edition does not have or a year without a period.
    package init(
        _ connection: any Connection,
        of plan: StoredPlan,
        _ choice: HistoryChoice,
        asOf instant: Instant?
    ) throws {
        let courses = try IndicatorCourseQuery(connection: connection).rows(of: plan, asOf: instant)
        let rounds = try RoundStore(connection: connection).all(planID: plan.id, asOf: instant)
            .filter { $0.state != .scheduled }
        let all = Self.periods(of: courses, rounds)
        groups = try PlanOutlineQuery(connection: connection).groups(edition: plan.editionID)
        shown = try ChosenGroup.shown(choice.group, of: groups, field: choice.groupField)
        years = Set(all.map(\.day.year)).sorted()
        let periods = try Self.chosen(choice, of: all, years)
        let codes = Set(shown.map(\.code))
        self.plan = plan
        self.periods = periods
        rows = courses.rows.filter { codes.contains($0.indicator.group) }.map { row in
            StandingHistoryRow(
                indicator: row.indicator,
                steps: StandingStep.steps(
                    row.course.series.points,
                    through: periods.map(\.day),
                    path: row.indicator.facts.path,
                    target: row.indicator.facts.target,
                    direction: row.indicator.direction
                )
            )
        }
    }

    /// The indicators of a group.
    package func rows(of group: String) -> [StandingHistoryRow] { rows.filter { $0.indicator.group == group } }

    /// The standings of all indicators shown at the end of a period, by its place in `periods`.
    package func standings(at place: Int) -> StandingCounts {
        StandingCounts(rows.map { $0.steps[place].rating.standing })
    }

    private static func periods(of courses: IndicatorCourses, _ rounds: [StoredRound]) -> [HistoryPeriod] {
        let measured = courses.rows.flatMap(\.figures).map { HistoryPeriod(code: $0.figure.period, day: $0.figure.day) }
        let opened = rounds.map { HistoryPeriod(code: $0.code.text, day: $0.period.to) }
        return Set(measured + opened).sorted { ($0.day, $0.code) < ($1.day, $1.code) }
    }

    private static func chosen(
        _ choice: HistoryChoice,
        of all: [HistoryPeriod],
        _ years: [Int]
    ) throws(InvalidInput) -> [HistoryPeriod] {
        guard let text = choice.year else { return all.suffix(mostPeriods) }
        guard let year = Int(text), years.contains(year) else {
            let known = years.map(String.init).joined(separator: ", ")
            throw InvalidInput(field: choice.yearField, "list.unknown_word", ["read": text, "known": known])
        }
        return all.filter { $0.day.year == year }
    }
}
