/// A chance in words, in five steps; the raw value is the exchanged word.
package enum Likelihood: String, Sendable, CaseIterable {
    /// Below 10 % (rất khó xảy ra).
    case veryUnlikely = "very_unlikely"
    /// From 10 % to below 33 % (ít khả năng).
    case unlikely
    /// From 33 % to 66 % (có thể xảy ra hoặc không).
    case even
    /// Above 66 % to 90 % (nhiều khả năng).
    case likely
    /// Above 90 % (gần như chắc chắn).
    case veryLikely = "very_likely"

    /// The words for a chance in whole per cent.
    package init(percent: Int) {
        switch percent {
        case ..<10: self = .veryUnlikely
        case ..<33: self = .unlikely
        case ...66: self = .even
        case ...90: self = .likely
        default: self = .veryLikely
        }
    }
}
