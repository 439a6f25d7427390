/// A unit with its score and place.
package struct RankedUnit: Sendable, Hashable {
    /// The unit and what it is judged by.
    package let unit: RankingUnit
    /// Its score.
    package let score: RankingScore
    /// Its place, from 1; nil for a unit that is listed apart, `score.gap` says why.
    package let place: Int?

    /// A ranked unit.
    package init(unit: RankingUnit, score: RankingScore, place: Int?) {
        self.unit = unit
        self.score = score
        self.place = place
    }
}
