/// A step of a version of an implementation plan; the raw value is the stored and exchanged word.
package enum ImplementationEventKind: String, Sendable, CaseIterable {
    /// The version was begun.
    case begun
    /// It was handed to the approver of the first-named lead.
    case approvalRequested = "approval_requested"
    /// That approver gave it back.
    case declined
    /// It went out to the coordinator.
    case submitted
    /// It was taken back before anybody decided.
    case recalled
    /// The coordinator sent it back.
    case returned
    /// The coordinator approved it.
    case approved
}
