package import Domain
package import Persistence

/// The growth path and the figures of every indicator, group by group: what small charts beside each other show.
package struct GroupChartSheet: Sendable, Equatable {
    /// The plan, with the edition read.
    package let plan: StoredPlan
    /// The day of the line "today".
    package let day: Day
    /// Every indicator that carries values, with its course.
    package let courses: IndicatorCourses
    /// All groups in printed order.
    package let groups: [IndicatorGroup]
    /// Those shown: all, or the one asked for.
    package let shown: [IndicatorGroup]

    /// Asks the database for all of it.
    ///
    /// - Parameters:
    ///   - group: the code of the one group to show; nil: all.
    ///   - field: the name the address gives that code.
    ///   - moment: its `asOf` is the moment all is read as of.
    /// - Throws: `InvalidInput` for a group the edition does not have.
    package init(
        _ connection: any Connection,
        of plan: StoredPlan,
        group: String?,
        field: String,
        at moment: TaskMoment
    ) throws {
        self.plan = plan
        day = moment.day
        groups = try PlanOutlineQuery(connection: connection).groups(edition: plan.editionID)
        shown = try ChosenGroup.shown(group, of: groups, field: field)
        courses = try IndicatorCourseQuery(connection: connection).rows(of: plan, asOf: moment.asOf)
    }

    /// The indicators of a group.
    package func rows(of group: String) -> [IndicatorCourseRow] { courses.rows.filter { $0.indicator.group == group } }

    /// The indicators shown, in numeric code order.
    package var shownRows: [IndicatorCourseRow] { shown.flatMap { rows(of: $0.code) } }

    /// The standings of all indicators shown, or those of a group.
    package func standings(of group: String? = nil) -> StandingCounts {
        let counted = group.map { rows(of: $0) } ?? shownRows
        return StandingCounts(counted.map(\.indicator.rating.standing))
    }
}
