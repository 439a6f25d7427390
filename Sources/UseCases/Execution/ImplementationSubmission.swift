/// How far a submitted implementation plan went.
package enum ImplementationSubmission: Sendable, Hashable {
    /// It waits for the approver of the first-named lead.
    case awaitsApproval
    /// It went out to the coordinator.
    case sent
}
