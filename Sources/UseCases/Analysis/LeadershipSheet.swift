package import Domain
package import Persistence

/// What the leadership has to know of a plan: where its indicators stand and are heading, what moved since last quarter, who
/// is late with what, and what is to be decided next.
package struct LeadershipSheet: Sendable, Equatable {
    /// The plan, with the edition read.
    package let plan: StoredPlan
    /// The day states of tasks are told of.
    package let day: Day
    /// Every indicator that carries values, with its course.
    package let courses: IndicatorCourses
    /// The groups in printed order.
    package let groups: [IndicatorGroup]
    /// The present names of those who measure indicators.
    package let measuring: PartyNames
    /// How many tasks stand where.
    package let tasks: OfficialCounts
    /// The organisations that lead an overdue task with the counts of all they lead, those with the most overdue first.
    package let lateLeads: [OfficialCountRow]
    /// The tasks that are to move the indicators in need of a remedy, by the indicator's code.
    package let linked: [String: LinkedTasks]
    /// What is to be decided, in order.
    package let agenda: [DecisionSubject]

    /// How many tasks are named for an indicator.
    package static let namedTasks = 3

    /// The indicators that need a remedy, the most pressing first.
    package var remedies: [IndicatorCourseRow] { Self.remedies(courses) }

    /// The indicators whose forecast misses the target, the likeliest miss first.
    package var misses: [IndicatorCourseRow] { remedies.filter(\.course.isMissExpected) }

    /// The indicators whose standing changed or that have their first figure since last quarter: the worse first.
    package var moves: [IndicatorCourseRow] {
        [StandingMove.worse, .better, .first].flatMap { move in courses.rows.filter { $0.course.move == move } }
    }

    /// The standings of all indicators, or those of a group.
    package func standings(of group: String? = nil) -> StandingCounts {
        StandingCounts(
            courses.rows.lazy.filter { group == nil || $0.indicator.group == group }.map(\.indicator.rating.standing)
        )
    }

    /// The organisations named first to measure indicators that have no accepted figure, with those indicators; the most first.
    package var silent: [(organisation: String, indicators: [RatedIndicator])] { Self.silent(courses) }

    /// The row of an indicator.
    package func row(_ code: String) -> IndicatorCourseRow? { courses.rows.first { $0.indicator.code == code } }

    /// Asks the database for all of it.
    ///
    /// - Parameter moment: the moment tasks are judged at; its `asOf` is the moment all is read as of.
    package init(_ connection: any Connection, of plan: StoredPlan, at moment: TaskMoment) throws {
        let courses = try IndicatorCourseQuery(connection: connection).rows(of: plan, asOf: moment.asOf)
        let place = TaskPlace(plan)
        let counts = OfficialCountsQuery(connection: connection, place: place, moment: moment)
        let lateLeads = try counts.rows(ListedTaskFilter(), by: .lead).filter { $0.counts.overdue > 0 }
            .sorted { ($1.counts.overdue, $0.name ?? "") < ($0.counts.overdue, $1.name ?? "") }
        let remedies = Self.remedies(courses).map(\.indicator.code)
        self.plan = plan
        day = moment.day
        self.courses = courses
        groups = try PlanOutlineQuery(connection: connection).groups(edition: plan.editionID)
        measuring = try PartyNames(connection, of: courses.rows.flatMap(\.indicator.facts.measuring))
        tasks = try counts.total(ListedTaskFilter())
        self.lateLeads = lateLeads
        linked = try LinkedTaskQuery(connection: connection, place: place, moment: moment)
            .tasks(of: remedies, most: Self.namedTasks)
        agenda =
            DecisionAgenda(
                remedies: remedies,
                overdue: lateLeads.compactMap(\.key),
                silent: Self.silent(courses).map(\.organisation),
                raises: Self.raises(courses).map(\.indicator.code)
            ).subjects
    }

    /// The indicators that need a remedy, the most pressing first.
    static func remedies(_ courses: IndicatorCourses) -> [IndicatorCourseRow] {
        // Sorting is stable enough for readers only with the place in the plan as the last word.
        courses.rows.enumerated().filter(\.element.course.needsRemedy)
            .sorted { ($1.element.course.pressure, $0.offset) < ($0.element.course.pressure, $1.offset) }
            .map(\.element)
    }

    /// The indicators far ahead of their path, the furthest first. One whose published series changed its kind, as from ranks to
    /// tiers, is left out: how far ahead it lies is not what its target is set in any more.
    private static func raises(_ courses: IndicatorCourses) -> [IndicatorCourseRow] {
        courses.rows.enumerated()
            .filter { $0.element.indicator.rating.standing == .farAhead && $0.element.course.series.kindChange == nil }
            .sorted { left, right in
                let (first, second) = (left.element.indicator.rating, right.element.indicator.rating)
                return (second.leadPercent ?? .zero, left.offset) < (first.leadPercent ?? .zero, right.offset)
            }
            .map(\.element)
    }

    private static func silent(
        _ courses: IndicatorCourses
    ) -> [(organisation: String, indicators: [RatedIndicator])] {
        var indicators: [String: [RatedIndicator]] = [:]
        for row in courses.rows where row.indicator.rating.standing == .noData {
            guard let organisation = row.indicator.facts.measuring.lazy.compactMap(\.code).first else { continue }
            indicators[organisation, default: []].append(row.indicator)
        }
        return indicators.map { ($0.key, $0.value) }
            .sorted { ($1.1.count, $0.0) < ($0.1.count, $1.0) }
    }
}
