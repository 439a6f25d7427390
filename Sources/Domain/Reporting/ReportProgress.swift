import Foundation

/// Where a unit's report stands, with what decides its next move.
package struct ReportProgress: Sendable, Hashable {
    /// The state.
    package let state: ReportState
    /// The account that sent it; nil while it never was.
    package let submittedBy: String?
    /// True once somebody has begun to review what was sent.
    package let isUnderReview: Bool

    /// A report's standing.
    package init(state: ReportState, submittedBy: String?, isUnderReview: Bool) {
        self.state = state
        self.submittedBy = submittedBy
        self.isUnderReview = isUnderReview
    }

    /// A report nobody has begun.
    package static let blank = ReportProgress(state: .draft, submittedBy: nil, isUnderReview: false)

    /// The state after a move; refuses a move the state does not allow, and a return without a reason.
    package func after(_ move: ReportMove) throws -> ReportState {
        switch move {
        case .save, .submit, .requestApproval:
            guard state == .draft || state == .returned else { throw refusal }
            return move == .save ? state : move == .submit ? .submitted : .awaitingApproval
        case .approve:
            guard state == .awaitingApproval else { throw refusal }
            return .submitted
        case .decline(let reason):
            guard state == .awaitingApproval else { throw refusal }
            try Self.require(reason)
            return .draft
        case .recall(let person):
            if state == .awaitingApproval { return .draft }
            guard state == .submitted else { throw refusal }
            guard submittedBy == person else { throw Refusal.forbidden(Message("report.recall_by_author_only")) }
            guard !isUnderReview else { throw Refusal.conflict(Message("report.review_has_begun")) }
            return .draft
        case .beginReview, .accept:
            guard state == .submitted else { throw refusal }
            return move == .accept ? .accepted : state
        case .sendBack(let reason):
            guard state == .submitted else { throw refusal }
            try Self.require(reason)
            return .returned
        }
    }

    private static func require(_ reason: String) throws {
        guard !reason.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty else {
            throw InvalidInput(field: "reason", "report.reason_needed")
        }
    }

    private var refusal: Refusal { .conflict(Message("report.is_\(state.rawValue)")) }
}
