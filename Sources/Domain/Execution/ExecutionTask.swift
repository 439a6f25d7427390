/// What the rules of execution need to know of a task: who is in it, and when it must be done.
package struct ExecutionTask: Sendable, Hashable {
    /// The task's code within its plan.
    package let code: TaskCode
    /// The printed name.
    package let name: String
    /// Lead organisations in printed order; those that name no organisation are left out. The first one submits.
    package let leads: [OrganisationCode]
    /// Coordinating organisations in printed order.
    package let coordinating: [OrganisationCode]
    /// Who belongs to the collectives among them ("Các đơn vị thuộc Bộ") while the task runs.
    package let members: [OrganisationCode]
    /// The days activities may lie in: from the plan's first year to the task's last due day, within the plan's years.
    package let window: ClosedRange<Day>
    /// When the task was assigned: the date of the first decision that holds it; nil where not known.
    package let assignedOn: Day?
    /// True where the decision prints the task as done already: no plan is expected of it.
    package let isCompletedAtIssue: Bool

    /// A task.
    package init(
        code: TaskCode,
        name: String,
        leads: [OrganisationCode],
        coordinating: [OrganisationCode],
        members: [OrganisationCode] = [],
        window: ClosedRange<Day>,
        assignedOn: Day?,
        isCompletedAtIssue: Bool
    ) {
        self.code = code
        self.name = name
        self.leads = leads
        self.coordinating = coordinating
        self.members = members
        self.window = window
        self.assignedOn = assignedOn
        self.isCompletedAtIssue = isCompletedAtIssue
    }

    /// The days activities of a task with that schedule may lie in. A due day before the plan begins, which the plan lint
    /// doubts, does not close the plan's own years.
    package static func window(_ schedule: TaskSchedule, planYears: ClosedRange<Int>) -> ClosedRange<Day> {
        let first = Day.lastDay(ofYear: planYears.lowerBound - 1).adding(days: 1)
        let last = Day.lastDay(ofYear: planYears.upperBound)
        let due = PlannedOccurrence.all(of: schedule, planYears: planYears).last?.dueDay
        guard let due, due >= first else { return first...last }
        return first...min(due, last)
    }

    /// The organisation that submits the whole: the first-named lead; nil where the task has none.
    package var submitter: OrganisationCode? { leads.first }

    /// The organisations that may do an activity: leads, coordinating organisations, then members of collectives, each once.
    package var units: [OrganisationCode] {
        var seen: Set<OrganisationCode> = []
        return (leads + coordinating + members).filter { seen.insert($0).inserted }
    }

    /// The years money can be planned for.
    package var years: ClosedRange<Int> { window.lowerBound.year...window.upperBound.year }
}
