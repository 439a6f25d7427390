package import Domain

/// What the person entitled decides about a submitted implementation plan.
package enum ImplementationDecision: Sendable, Hashable {
    /// The first-named lead's approver lets it go out to the coordinator.
    case endorse
    /// That approver gives it back to the writers.
    case decline(reason: String)
    /// The coordinator approves it: it is in force from now on.
    case approve
    /// The coordinator sends it back.
    case sendBack(reason: String)

    /// The decision of a word of the exchanged form.
    ///
    /// - Throws: `InvalidInput` with field `action` for any other word.
    package init(named word: String, reason: String) throws(InvalidInput) {
        switch word {
        case "endorse": self = .endorse
        case "decline": self = .decline(reason: reason)
        case "approve": self = .approve
        case "return": self = .sendBack(reason: reason)
        default: throw InvalidInput(field: "action", "report.unknown_action")
        }
    }

    /// True where it is the approver's of the first-named lead, false where the coordinator's.
    var isOfUnit: Bool {
        switch self {
        case .endorse, .decline: true
        case .approve, .sendBack: false
        }
    }
}
