package import Persistence

/// An occurrence with everything recorded of it, as one reader may see it.
package struct OccurrenceRecord: Sendable, Equatable {
    /// The plan.
    package let plan: StoredPlan
    /// The task's name.
    package let name: String
    /// Where it stands.
    package let occurrence: StoredOccurrence
    /// Lead organisations.
    package let lead: [NamedOrganisation]
    /// Who answers in another's stead: successors of leads that have ended, and the coordinator's unit where only collectives
    /// lead.
    package let acting: [ActingOrganisation]
    /// Coordinating organisations.
    package let coordinating: [NamedOrganisation]
    /// The activities of the approved implementation plan; empty while none was approved.
    package let activities: [OccurrenceActivity]
    /// The version of the implementation plan that progress is measured against; nil while none was approved.
    package let approved: ImplementationVersion?
    /// Those of them the reader reports on.
    package let reportable: [OccurrenceActivity]
    /// What was reported, the latest first; at most a hundred.
    package let progress: [StoredProgress]
    /// The evidence, the latest first; empty for a reader who may not see it.
    package let completions: [StoredCompletion]
    /// How editions moved the due day.
    package let dueChanges: [DueChange]
    /// What the reader may do here.
    package let rights: OccurrenceRights
}
