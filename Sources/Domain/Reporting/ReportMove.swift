/// What happens to a unit's report (domain rules, section 5).
package enum ReportMove: Sendable, Hashable {
    /// The unit saves its draft.
    case save
    /// The unit sends it.
    case submit
    /// The unit's writer hands it to the unit's approver.
    case requestApproval
    /// The unit's approver lets it go out.
    case approve
    /// The unit's approver gives it back to its writer.
    case decline(reason: String)
    /// Its author takes it back.
    case recall(by: String)
    /// The coordinator begins the review.
    case beginReview
    /// The coordinator sends it back.
    case sendBack(reason: String)
    /// The coordinator accepts it.
    case accept
}
