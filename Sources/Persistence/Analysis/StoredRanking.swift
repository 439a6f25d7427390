package import Domain

/// A ranking of a plan's units as stored, without its rows.
package struct StoredRanking: Sendable, Hashable {
    /// The key.
    package let id: Int64
    /// The plan's key.
    package let planID: Int64
    /// The round or year.
    package let scope: RankingScope
    /// The last day of its period.
    package let lastDay: Day
    /// Its edition, from 1.
    package let number: Int
    /// Where it stands.
    package let state: RankingState
    /// What it is reckoned with.
    package let weights: RankingWeights
    /// Why there is another edition; empty for the first.
    package let reason: String
    /// When its rows were last counted.
    package let countedAt: Instant
    /// Who had them counted.
    package let countedBy: String
    /// When it was opened for contest; nil for a draft.
    package let openedAt: Instant?
    /// The first instant at which nothing can be contested any more; nil for a draft.
    package let contestUntil: Instant?
    /// When it was published; nil while it is not.
    package let publishedAt: Instant?
    /// Who published it; nil while it is not.
    package let publishedBy: String?
    /// The ranking whose places its rows compare with; nil where none was published before.
    package let comparedWith: RankingScope?
    /// True where its figures are illustrative.
    package let isIllustrative: Bool

    /// True while a unit may contest its row.
    package func takesContests(at instant: Instant) -> Bool {
        state == .open && contestUntil.map { instant < $0 } ?? false
    }
}
