package import Persistence

/// A ranking as somebody may see it.
package struct RankingSheet: Sendable {
    /// The plan.
    package let plan: StoredPlan
    /// The ranking.
    package let ranking: StoredRanking
    /// Its editions the reader may know of, the newest first.
    package let editions: [StoredRanking]
    /// A part of the rows; empty where the reader sees their own only.
    package let rows: [StoredRankingRow]
    /// How many rows there are.
    package let total: Int
    /// How many of them have a place.
    package let placed: Int
    /// The rows of the reader's own units.
    package let own: [StoredRankingRow]
    /// A part of the explanations the reader may see: all for who sees all, else their own.
    package let contests: [RankingContest]
    /// How many of those there are.
    package let contestTotal: Int
    /// How many wait for an answer in all.
    package let waiting: Int
    /// What differs from the edition before; empty for a first one and where the reader sees their own rows only.
    package let moves: [RankingMove]
    /// True where the reader sees every row.
    package let seesRows: Bool
    /// True where the reader coordinates the plan.
    package let coordinates: Bool
    /// True where units may contest their rows now.
    package let takesContests: Bool
}
