/// How contributions to an indicator are added up (domain rules, sections 2 to 4); the raw value is the exchanged word.
package enum ContributionForm: String, Sendable, CaseIterable {
    /// A part of a whole in per cent: numerators and denominators are added up apart, percentages never.
    case share
    /// A count: values are added up.
    case amount

    /// The form of an indicator; nil where parts make no whole: ranks, scores and classes, rates of change, and what somebody
    /// else publishes. Nobody is asked to contribute to those.
    package init?(unit: IndicatorUnit, aggregation: IndicatorAggregation?) {
        switch (unit, aggregation) {
        case (_, .rateOfChange), (_, .external), (.rank, _), (.score, _), (.tier, _): return nil
        case (.percent, _): self = .share
        case (.count, _): self = .amount
        }
    }
}
