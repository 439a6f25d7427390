package import Domain

/// Units by rounds: who has supplied in time, late, or not. The counts are of all units the filter's kind, words and
/// reader let through; the units are one part of those that pass the whole filter.
package struct CompletenessMatrix: Sendable {
    /// The rounds shown, the earliest first.
    package let rounds: [StoredRound]
    /// How many units stand how, by the round's code; they add up to the units that owe a report in it.
    package let counts: [PeriodCode: [Completeness: Int]]
    /// How many units pass the whole filter.
    package let total: Int
    /// A part of them, in the Vietnamese order of their names.
    package let units: [CompletenessUnit]

    /// How many units owe a report in a round.
    package func obliged(in round: PeriodCode) -> Int { counts[round, default: [:]].values.reduce(0, +) }
}
