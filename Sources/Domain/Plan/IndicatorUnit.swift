/// What an indicator's values are measured in; the raw value is the stored and exchanged word.
package enum IndicatorUnit: String, Sendable, CaseIterable {
    /// Per cent, 0 to 100 for a share.
    case percent
    /// A place in a ranking, 1 or more, whole.
    case rank
    /// Points of an index.
    case score
    /// A class of an index, 1 or more, whole.
    case tier
    /// A number of things, 0 or more, whole.
    case count
}
