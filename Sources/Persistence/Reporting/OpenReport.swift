import Domain

/// A report somebody has to do something about.
package struct OpenReport: Sendable, Hashable {
    /// The round.
    package let round: StoredRound
    /// How the unit stands in it.
    package let unit: RoundUnit
}
