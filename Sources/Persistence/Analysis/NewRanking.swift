package import Domain

/// A ranking to be drawn up, or to be counted anew.
package struct NewRanking: Sendable {
    /// The plan's key.
    package let planID: Int64
    /// The round or year.
    package let scope: RankingScope
    /// The last day of its period.
    package let lastDay: Day
    /// Its edition.
    package let number: Int
    /// What it is reckoned with.
    package let weights: RankingWeights
    /// Why there is another edition; empty for the first.
    package let reason: String
    /// Who draws it up.
    package let author: String
    /// True where its figures are illustrative.
    package let isIllustrative: Bool

    /// A ranking.
    package init(
        planID: Int64,
        scope: RankingScope,
        lastDay: Day,
        number: Int,
        weights: RankingWeights,
        reason: String,
        author: String,
        isIllustrative: Bool
    ) {
        self.planID = planID
        self.scope = scope
        self.lastDay = lastDay
        self.number = number
        self.weights = weights
        self.reason = reason
        self.author = author
        self.isIllustrative = isIllustrative
    }
}
