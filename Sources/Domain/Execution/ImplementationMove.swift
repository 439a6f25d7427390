/// What happens to a version of an implementation plan (domain rules, section 6).
package enum ImplementationMove: Sendable, Hashable {
    /// A lead saves its part.
    case save
    /// The first-named lead's writer hands the whole to the unit's approver.
    case requestApproval
    /// The first-named lead sends the whole to the coordinator.
    case submit
    /// The first-named lead's approver lets it go out.
    case endorse
    /// The first-named lead's approver gives it back to its writers.
    case decline(reason: String)
    /// Who submitted it takes it back before anybody decides.
    case recall
    /// The coordinator approves it.
    case approve
    /// The coordinator sends it back.
    case sendBack(reason: String)
}
