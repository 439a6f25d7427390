/// The stages of a budget line in order (domain rules, section 7); the raw value is the stored and exchanged word.
package enum BudgetStage: String, Sendable, CaseIterable {
    /// Requested by the lead (đề nghị).
    case requested
    /// Appraised by Vụ Kế hoạch - Tài chính (thẩm định).
    case appraised
    /// Allocated by a decision (giao).
    case allocated
    /// Spent up to now (chi).
    case spent
    /// Settled (quyết toán).
    case settled

    /// The stage before, whose amount this one may not exceed without a reason; nil for the first.
    package var previous: BudgetStage? {
        switch self {
        case .requested: nil
        case .appraised: .requested
        case .allocated: .appraised
        case .spent: .allocated
        case .settled: .spent
        }
    }

    /// The stage after; nil for the last.
    package var next: BudgetStage? { Self.allCases.first { $0.previous == self } }
}
