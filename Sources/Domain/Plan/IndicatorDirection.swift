/// Which way an indicator improves; the raw value is the stored and exchanged word.
package enum IndicatorDirection: String, Sendable, CaseIterable {
    /// A higher value is better.
    case up
    /// A lower value is better, as with ranks.
    case down
}
