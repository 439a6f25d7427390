/// Which indicators a plan asks executing organisations to contribute to (II.3).
package enum ContributionSetting: Sendable, Hashable {
    /// None: only measuring organisations supply.
    case none
    /// All whose parts can be added up.
    case all
    /// These; never empty.
    case chosen(Set<IndicatorCode>)

    /// A choice; `none` where nothing is chosen.
    package init(chosen codes: Set<IndicatorCode>) {
        self = codes.isEmpty ? .none : .chosen(codes)
    }

    /// True where contributions to the indicator are asked for.
    package func asks(for code: IndicatorCode) -> Bool {
        switch self {
        case .none: false
        case .all: true
        case .chosen(let codes): codes.contains(code)
        }
    }

    /// The exchanged word: `none`, `all` or `chosen`.
    package var word: String {
        switch self {
        case .none: "none"
        case .all: "all"
        case .chosen: "chosen"
        }
    }

    /// The indicators chosen, in their order; empty for the other two.
    package var codes: [IndicatorCode] {
        if case .chosen(let codes) = self { return codes.sorted() }
        return []
    }
}
