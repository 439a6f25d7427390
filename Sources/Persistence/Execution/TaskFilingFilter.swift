package import Domain

/// What a list of tasks is narrowed to by how they stand with their implementation plans; nil members narrow nothing.
package struct TaskFilingFilter: Sendable, Hashable {
    /// What is to be done about the plan by somebody.
    package enum Turn: Sendable, Hashable {
        /// Written, mended or submitted by who answers for the task.
        case writers([OrganisationCode])
        /// Let out by the approver of who submits it.
        case approvers([OrganisationCode])
        /// Decided by the coordinator.
        case coordinator
    }

    /// How the task stands.
    package var standing: TaskFiling.Standing?
    /// An organisation that leads the task.
    package var lead: OrganisationCode?
    /// Whose turn it is.
    package var turn: Turn?

    /// A filter; without arguments it lets everything through.
    package init(standing: TaskFiling.Standing? = nil, lead: OrganisationCode? = nil, turn: Turn? = nil) {
        self.standing = standing
        self.lead = lead
        self.turn = turn
    }
}
