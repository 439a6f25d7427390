/// What the rules of execution need to know of a task: who is in it, and when it must be done.
package struct ExecutionTask: Sendable, Hashable {
    /// The task's code within its plan.
    package let code: TaskCode
    /// The printed name.
    package let name: String
    /// Lead organisations in printed order; those that name no organisation are left out.
    package let leads: [OrganisationCode]
    /// Coordinating organisations in printed order.
    package let coordinating: [OrganisationCode]
    /// Who belongs to the collectives among them ("Các đơn vị thuộc Bộ") while the task runs.
    package let members: [OrganisationCode]
    /// Who answers for the task: its leads that are no collectives, and the plan's coordinator where only collectives lead it.
    /// The first one submits the whole.
    package let keepers: [OrganisationCode]
    /// Who has a part in its implementation plan: the keepers, then each member of the collectives that lead it.
    package let parts: [OrganisationCode]
    /// The days activities may lie in: of a task of the plan from the plan's first year to the task's last due day, within the
    /// plan's years; of one outside the plan from the document's day to the due day.
    package let window: ClosedRange<Day>
    /// When the task was assigned: the date of the first decision that holds it, or of the document; nil where not known.
    package let assignedOn: Day?
    /// True where the decision prints the task as done already: no plan is expected of it.
    package let isCompletedAtIssue: Bool
    /// True where it was assigned outside the plan and is asked for no longer: what was recorded of it can only be read.
    package let isWithdrawn: Bool

    /// A task.
    ///
    /// - Parameters:
    ///   - keepers: who answers for it; nil: all its leads.
    ///   - partners: members of the collectives that lead it, who have a part beside the keepers.
    package init(
        code: TaskCode,
        name: String,
        leads: [OrganisationCode],
        coordinating: [OrganisationCode],
        members: [OrganisationCode] = [],
        keepers: [OrganisationCode]? = nil,
        partners: [OrganisationCode] = [],
        window: ClosedRange<Day>,
        assignedOn: Day?,
        isCompletedAtIssue: Bool,
        isWithdrawn: Bool = false
    ) {
        self.code = code
        self.name = name
        self.leads = leads
        self.coordinating = coordinating
        self.members = members
        self.keepers = keepers ?? leads
        parts = Self.once(self.keepers + partners)
        self.window = window
        self.assignedOn = assignedOn
        self.isCompletedAtIssue = isCompletedAtIssue
        self.isWithdrawn = isWithdrawn
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

    /// The organisation that submits the whole: the first keeper; nil where nobody leads the task.
    package var submitter: OrganisationCode? { keepers.first }

    /// The organisations that may do an activity: leads, coordinating organisations, members of collectives, then whoever has a
    /// part, each once.
    package var units: [OrganisationCode] { Self.once(leads + coordinating + members + parts) }

    /// The years money can be planned for.
    package var years: ClosedRange<Int> { window.lowerBound.year...window.upperBound.year }

    private static func once(_ codes: [OrganisationCode]) -> [OrganisationCode] {
        var seen: Set<OrganisationCode> = []
        return codes.filter { seen.insert($0).inserted }
    }
}
