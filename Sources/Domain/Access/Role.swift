/// What a person may do on behalf of an organisation; the raw value is the stored and exchanged word.
package enum Role: String, Sendable, CaseIterable {
    /// Manages users and plans.
    case administrator
    /// Runs rounds, reviews and consolidates (Cục Chuyển đổi số quốc gia).
    case coordinator
    /// Writes and submits its unit's reports.
    case contributor
    /// Approves its unit's reports before they go out.
    case approver
    /// Appraises money (Vụ Kế hoạch - Tài chính).
    case appraiser
    /// Reads all, signs the annual report.
    case leadership
    /// Receives forwarded editions (Viện Chiến lược).
    case recipient
    /// Reads the audit log.
    case auditor

    /// True for the roles that reach over the whole server, whichever plans it holds: they need no organisation.
    package var isOfServer: Bool { self == .administrator || self == .auditor }
}
