/// What kind of series is continued: the two behave differently, so a method is chosen for each; the raw value is the
/// exchanged word.
package enum SeriesFamily: String, Sendable, CaseIterable {
    /// Figures that measuring organisations report period by period.
    case reported
    /// Places and scores of a country in the editions of an index that somebody else publishes.
    case published

    /// The family of an indicator's series.
    package init(of aggregation: IndicatorAggregation?) {
        self = aggregation == .external ? .published : .reported
    }
}
