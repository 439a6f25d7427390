/// A written part of a unit's report; the raw value is the exchanged word.
package enum NarrativePart: String, Sendable, CaseIterable {
    /// II. Trend.
    case trend
    /// III. Difficulties.
    case difficulties
    /// IV. Proposals.
    case proposals
}
