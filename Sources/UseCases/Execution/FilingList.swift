package import Domain
package import Persistence

/// The tasks of a plan with the standing of their implementation plans: the coordinator's list "chưa có kế hoạch triển khai".
package struct FilingList: Sendable {
    /// A task on the list.
    package struct Row: Sendable {
        /// The task and what was filed.
        package let filing: TaskFiling
        /// How it stands today.
        package let standing: TaskFiling.Standing
        /// The day the task counts as assigned; nil where it is not known.
        package let assignedOn: Day?
        /// The last day in time; nil where the day of the assignment is not known.
        package let dueDay: Day?
    }

    /// The plan.
    package let plan: StoredPlan
    /// Within how many days plans are to be filed.
    package let rule: FilingRule
    /// What passes the filter, in printed order.
    package let rows: [Row]
    /// How many tasks stand how, whatever the standing asked for; those of the lead asked for only.
    package let counts: [TaskFiling.Standing: Int]
    /// The full names of the leads.
    package let names: [OrganisationCode: String]
    /// Every first-named lead of the plan's tasks, by name.
    package let leads: [OrganisationCode]

    /// Reads the list.
    ///
    /// - Parameters:
    ///   - standing: only tasks that stand so; nil: all.
    ///   - lead: only tasks with that lead; nil: all.
    package init(
        _ plan: StoredPlan,
        standing: TaskFiling.Standing? = nil,
        lead: OrganisationCode? = nil,
        on day: Day,
        connection: any Connection
    ) throws {
        let rule = try ExecutionSettingStore(connection: connection).filingRule(planID: plan.id)
        let filings = try TaskFilingQuery(connection: connection).all(of: plan)
        let leads = Set(filings.flatMap(\.task.leads))
        let names = try ExecutionTaskQuery(connection: connection).names(of: leads.sorted())
        let known = filings.filter { lead == nil || $0.task.leads.contains { $0 == lead } }.map {
            Row(
                filing: $0,
                standing: $0.standing(rule, on: day),
                assignedOn: rule.assignment(of: $0.task),
                dueDay: rule.dueDay(of: $0.task)
            )
        }
        self.plan = plan
        self.rule = rule
        rows = known.filter { standing == nil || $0.standing == standing }
        counts = Dictionary(grouping: known, by: \.standing).mapValues(\.count)
        self.names = names
        let keys = leads.map { (VietnameseOrder.sortKey(names[$0] ?? $0.text), $0) }
        self.leads = keys.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
