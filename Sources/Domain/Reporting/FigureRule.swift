/// What a figure of an indicator must satisfy: its unit's range and what changes are usual.
package struct FigureRule: Sendable, Hashable {
    /// The unit of the value.
    package let unit: IndicatorUnit
    /// How values combine.
    package let aggregation: IndicatorAggregation?
    /// Accepted values so far, oldest first; decides what change is usual.
    package let history: [ExactDecimal]
    /// Whether the figure is measured or contributed.
    package let kind: ObligationKind

    /// The rule of an indicator.
    package init(
        unit: IndicatorUnit,
        aggregation: IndicatorAggregation?,
        history: [ExactDecimal] = [],
        kind: ObligationKind = .measuring
    ) {
        self.kind = kind
        self.unit = unit
        self.aggregation = aggregation
        self.history = history
    }

    /// True for a part of a whole in per cent; a rate of change is none and may be negative or beyond 100.
    package var isShare: Bool { unit == .percent && aggregation != .rateOfChange }

    /// True where a numerator and a denominator make the value.
    package var takesFraction: Bool { unit == .percent }

    /// True where numerator and denominator are compulsory: shares are added up by them, never by averaging (domain rules,
    /// section 4), so a contribution without them could not be counted.
    package var needsFraction: Bool { kind == .contributing && takesFraction }

    /// Which values are allowed.
    package var range: NumberRange {
        switch unit {
        case .percent: isShare ? .share : .any
        case .rank, .tier: NumberRange(least: ExactDecimal(1), isWhole: true)
        case .count: NumberRange(least: .zero, isWhole: true)
        case .score: .any
        }
    }

    /// The key of the message for a value outside `range`.
    var rangeMessage: String {
        switch unit {
        case .percent: "figure.not_a_share"
        case .rank: "figure.not_a_rank"
        case .tier: "figure.not_a_tier"
        case .count: "figure.not_a_count"
        case .score: "figure.not_a_score"
        }
    }

    /// The usual change: twice the greatest change between neighbouring accepted values, and at least 10 points of per
    /// cent, 10 places, 1 class, or half of the last value of a score or count. Nil while there is no value to compare with.
    package var usualChange: ExactDecimal? {
        guard let last = history.last else { return nil }
        let greatest = zip(history, history.dropFirst()).map { ($1 - $0).magnitude.scaled }.max() ?? 0
        let least =
            switch unit {
            case .percent, .rank: ExactDecimal(10).scaled
            case .tier: ExactDecimal(1).scaled
            case .score, .count: last.magnitude.scaled / 2
            }
        return ExactDecimal(scaled: max(least, greatest.multipliedReportingOverflow(by: 2).partialValue))
    }

    /// True where the value lies further from the last accepted one than is usual.
    package func isJump(_ value: ExactDecimal) -> Bool {
        guard let last = history.last, let usual = usualChange else { return false }
        return (value - last).magnitude > usual
    }
}
