import Foundation

extension RoundState {
    /// True where reports still enter: open, and closed for late ones.
    package var takesReports: Bool { self == .open || self == .closed }

    /// The state after a move; refuses a move the state does not allow and a reopening without a reason.
    package func after(_ move: RoundMove) throws -> RoundState {
        switch (self, move) {
        case (.scheduled, .open): return .open
        case (.open, .close): return .closed
        case (.closed, .lock): return .locked
        case (.closed, .reopen(let reason)), (.locked, .reopen(let reason)), (.forwarded, .reopen(let reason)):
            guard !reason.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty else {
                throw InvalidInput(field: "reason", "round.reason_needed")
            }
            return .open
        case (_, .open): throw Refusal.conflict(Message("round.not_scheduled"))
        case (_, .close): throw Refusal.conflict(Message("round.not_open"))
        case (_, .lock): throw Refusal.conflict(Message("round.not_closed"))
        case (_, .reopen): throw Refusal.conflict(Message("round.not_ended"))
        }
    }
}
