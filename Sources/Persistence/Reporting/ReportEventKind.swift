/// The kinds of event of a report; the raw value is the stored word.
package enum ReportEventKind: String, Sendable, CaseIterable {
    /// The unit sent it.
    case submitted
    /// Its writer handed it to the unit's approver.
    case approvalRequested = "approval_requested"
    /// The unit's approver gave it back to its writer.
    case declined
    /// The coordinator sent it back.
    case returned
    /// The coordinator accepted it.
    case accepted
    /// Its author took it back.
    case recalled
}
