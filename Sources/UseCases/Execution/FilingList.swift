package import Domain
package import Persistence

/// The tasks of a plan with the standing of their implementation plans: the coordinator's list "chưa có kế hoạch triển khai", a
/// part at a time.
package struct FilingList: Sendable {
    /// A task on the list.
    package struct Row: Sendable {
        /// The task, what was filed, and how it stands.
        package let filing: TaskFiling
        /// The day the task counts as assigned; nil where it is not known.
        package let assignedOn: Day?
        /// The last day in time; nil where the day of the assignment is not known.
        package let dueDay: Day?

        /// How it stands today.
        package var standing: TaskFiling.Standing { filing.standing }

        init(_ filing: TaskFiling, _ rule: FilingRule) {
            self.filing = filing
            assignedOn = rule.assignment(of: filing.task)
            dueDay = rule.dueDay(of: filing.task)
        }
    }

    /// Leads offered to choose from at most; where there are more, a code is typed.
    package static let mostLeads = 200

    /// The plan.
    package let plan: StoredPlan
    /// Within how many days plans are to be filed.
    package let rule: FilingRule
    /// The part of what passes the filter, in printed order.
    package let rows: [Row]
    /// How many pass.
    package let total: Int
    /// How many tasks stand how, whatever the standing asked for; those of the lead asked for only.
    package let counts: [TaskFiling.Standing: Int]
    /// The full names of the leads of the rows.
    package let names: [OrganisationCode: String]
    /// The organisations that lead a task, one more than `mostLeads` at most.
    package let leads: [NamedOrganisation]

    /// Reads the list.
    ///
    /// - Parameters:
    ///   - standing: only tasks that stand so; nil: all.
    ///   - lead: only tasks with that lead; nil: all.
    ///   - window: which part of them; nil: all.
    package init(
        _ plan: StoredPlan,
        standing: TaskFiling.Standing? = nil,
        lead: OrganisationCode? = nil,
        window: ListWindow?,
        on day: Day,
        connection: any Connection
    ) throws {
        let rule = try ExecutionSettingStore(connection: connection).filingRule(planID: plan.id)
        let query = try TaskFilingQuery(connection: connection, plan: plan, on: day)
        let filings = try query.rows(TaskFilingFilter(standing: standing, lead: lead), window: window)
        let counts = try query.counts(TaskFilingFilter(lead: lead))
        let tasks = ListedTaskQuery(
            connection: connection,
            place: TaskPlace(plan),
            moment: TaskMoment(now: Instant(startOf: day))
        )
        self.plan = plan
        self.rule = rule
        self.counts = counts
        rows = filings.map { Row($0, rule) }
        total = standing.map { counts[$0] ?? 0 } ?? counts.values.reduce(0, +)
        names = try ExecutionTaskQuery(connection: connection)
            .names(of: Set(filings.flatMap(\.task.leads)).sorted())
        leads = try tasks.organisations(isLead: true, most: Self.mostLeads + 1)
    }
}
