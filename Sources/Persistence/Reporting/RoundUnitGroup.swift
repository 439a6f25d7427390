import Domain

/// The units of a round by how they stand; the raw value is the word in addresses and exchange. The first three are every
/// unit once, and so are the last four.
package enum RoundUnitGroup: String, Sendable, CaseIterable {
    /// First sent before the deadline.
    case inTime = "in_time"
    /// First sent after it.
    case late
    /// Never sent.
    case notSubmitted = "not_submitted"
    /// Accepted.
    case accepted
    /// Sent and waiting for the coordinator.
    case toReview = "to_review"
    /// Returned and not sent again.
    case returned
    /// Being written, or recalled, or waiting for the unit's approver, or not begun.
    case unsent

    /// Those that say when a unit first sent its report.
    package static let sending: [RoundUnitGroup] = [.inTime, .late, .notSubmitted]
    /// Those that say where its report stands.
    package static let standing: [RoundUnitGroup] = [.accepted, .toReview, .returned, .unsent]

    /// True where the unit is one of them.
    package func includes(_ unit: RoundUnit) -> Bool {
        switch self {
        case .inTime: unit.timeliness == .inTime
        case .late: (unit.timeliness?.daysLate ?? 0) > 0
        case .notSubmitted: unit.timeliness == nil
        case .accepted: unit.state == .accepted
        case .toReview: unit.state == .submitted
        case .returned: unit.state == .returned
        case .unsent: unit.state == .draft || unit.state == .awaitingApproval || unit.state == nil
        }
    }
}
