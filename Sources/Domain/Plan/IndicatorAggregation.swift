/// How values of an indicator combine over organisations and time; the raw value is the stored and exchanged word.
package enum IndicatorAggregation: String, Sendable, CaseIterable {
    /// Numerator over denominator; sums of both give the whole.
    case ratio
    /// A level at a moment.
    case stock
    /// An amount within a period.
    case flow
    /// An amount since the start.
    case cumulative
    /// Change against an earlier period.
    case rateOfChange = "rate_of_change"
    /// Published by somebody else, such as an international ranking.
    case external
}
