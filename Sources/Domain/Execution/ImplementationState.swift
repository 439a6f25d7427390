/// Where a version of an implementation plan stands; the raw value is the stored and exchanged word.
package enum ImplementationState: String, Sendable, CaseIterable {
    /// Being written by the lead organisations.
    case draft
    /// Written; waits for the approver of the first-named lead before it goes out.
    case awaitingApproval = "awaiting_approval"
    /// Sent to the coordinator.
    case submitted
    /// Sent back with a reason; the leads edit again.
    case returned
    /// Approved and frozen: progress is measured against it until a later version is approved.
    case approved

    /// True where the leads can change it.
    package var isEditable: Bool { self == .draft || self == .returned }

    /// The state after a move; refuses a move the state does not allow, and a return without a reason.
    package func after(_ move: ImplementationMove) throws -> ImplementationState {
        switch move {
        case .save, .requestApproval, .submit:
            guard isEditable else { throw refusal }
            return move == .save ? self : move == .submit ? .submitted : .awaitingApproval
        case .endorse:
            guard self == .awaitingApproval else { throw refusal }
            return .submitted
        case .decline(let reason):
            guard self == .awaitingApproval else { throw refusal }
            try Self.require(reason)
            return .draft
        case .recall:
            guard self == .awaitingApproval || self == .submitted else { throw refusal }
            return .draft
        case .approve:
            guard self == .submitted else { throw refusal }
            return .approved
        case .sendBack(let reason):
            guard self == .submitted else { throw refusal }
            try Self.require(reason)
            return .returned
        }
    }

    private static func require(_ reason: String) throws(InvalidInput) {
        guard !reason.trimmed.isEmpty else { throw InvalidInput(field: "reason", "implementation.reason_needed") }
        guard reason.count <= 2000 else {
            throw InvalidInput(field: "reason", "implementation.too_long", ["most": "2000"])
        }
    }

    private var refusal: Refusal { .conflict(Message("implementation.is_\(rawValue)")) }
}
