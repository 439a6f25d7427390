package import Domain

/// What budget lines are narrowed to; nil members narrow nothing.
package struct BudgetFilter: Sendable, Hashable {
    /// Only lines of this task.
    package var task: TaskCode?
    /// Only lines of one of these tasks; nil: all.
    package var tasks: [TaskCode]?
    /// Only lines of this unit.
    package var organisation: OrganisationCode?
    /// Only lines of this year.
    package var year: Int?
    /// Only lines of this source.
    package var source: FundingSource?
    /// Only lines in this state.
    package var state: BudgetState?
    /// Only lines of these units: what the reader may see; nil: all.
    package var readable: [OrganisationCode]?

    /// A filter; without arguments it lets everything through.
    package init(
        task: TaskCode? = nil,
        tasks: [TaskCode]? = nil,
        organisation: OrganisationCode? = nil,
        year: Int? = nil,
        source: FundingSource? = nil,
        state: BudgetState? = nil,
        readable: [OrganisationCode]? = nil
    ) {
        self.task = task
        self.tasks = tasks
        self.organisation = organisation
        self.year = year
        self.source = source
        self.state = state
        self.readable = readable
    }

    /// True where a person has narrowed the list.
    package var isNarrowed: Bool {
        task != nil || organisation != nil || year != nil || source != nil || state != nil
    }

    /// The condition on the lines of a plan, named `line`.
    func condition(planID: Int64) -> SQL {
        var condition: SQL = "line.plan_id = \(planID)"
        if let task { condition = "\(part: condition) AND line.task_code = \(task)" }
        if let tasks { condition = "\(part: condition) AND line.task_code IN \(list: tasks)" }
        if let organisation { condition = "\(part: condition) AND line.organisation_code = \(organisation)" }
        if let year { condition = "\(part: condition) AND line.year = \(year)" }
        if let source { condition = "\(part: condition) AND line.source = \(source.rawValue)" }
        if let state { condition = "\(part: condition) AND line.state = \(state.rawValue)" }
        if let readable { condition = "\(part: condition) AND line.organisation_code IN \(list: readable)" }
        return condition
    }
}
