package import Domain
package import Persistence

/// Everything a page, a file or the API shows of a task's implementation plan, as one reader may see it.
package struct ImplementationSheet: Sendable {
    /// Who reads, with what their units took over from organisations that have ended.
    package let reader: ReportingActor
    /// The plan.
    package let plan: StoredPlan
    /// The task.
    package let task: ExecutionTask
    /// The full names of the organisations of the task and of those that commented.
    package let names: [OrganisationCode: String]
    /// The versions the reader sees, the first one first; empty where there is none.
    package let versions: [ImplementationVersion]
    /// The version shown; nil where the reader sees none.
    package let version: ImplementationVersion?
    /// Its activities; none where there is no version.
    package let activities: ImplementationPlan
    /// The number of the version in force; nil while none was approved.
    package let approvedNumber: Int?
    /// When a version first went out to the coordinator; nil while none did.
    package let filedAt: Instant?
    /// The steps of the versions the reader sees, the earliest first.
    package let events: [ImplementationEvent]
    /// What was said about them.
    package let comments: [ImplementationComment]
    /// Within how many days of its assignment the plan is to be filed.
    package let filing: FilingRule
    /// True where the first-named lead has an approver.
    package let hasApprover: Bool
    /// True where a version is being written that the reader does not see.
    package let hasHiddenVersion: Bool

    /// The full name of an organisation; its code where the server does not know it.
    package func name(of organisation: OrganisationCode) -> String { names[organisation] ?? organisation.text }

    /// The last day in time for filing the plan; nil where the day of the assignment is not known.
    package var filingDue: Day? { filing.dueDay(of: task) }
    /// The day the task counts as assigned; nil where it is not known.
    package var assignedOn: Day? { filing.assignment(of: task) }

    /// The version worked on or decided last, as far as the reader sees it.
    package var latest: ImplementationVersion? { versions.last }

    /// True where the version shown can still be changed: it is the last one and a draft or returned.
    package var isEditable: Bool {
        !hasHiddenVersion && (version == nil || (version == latest && version?.state.isEditable == true))
    }
}
