package import Domain

/// What became of a report that its unit sent.
package enum Submission: Sendable, Equatable {
    /// It went to the coordinator; whether the unit's first submission was in time.
    case sent(Timeliness)
    /// It waits for the unit's approver, and has not been received yet.
    case awaitsApproval
}
