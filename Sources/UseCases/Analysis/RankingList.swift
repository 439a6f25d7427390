package import Domain
package import Persistence

/// The rankings of a plan somebody may know of, and what the next ones are reckoned with.
package struct RankingList: Sendable {
    /// The plan.
    package let plan: StoredPlan
    /// The plan's weights now.
    package let weights: RankingWeights
    /// The newest edition of each ranking, the latest period first.
    package let rankings: [StoredRanking]
    /// How many units of each have a place, by the ranking's key.
    package let placed: [Int64: Int]
    /// How many explanations wait in each, by the ranking's key; only for who coordinates.
    package let waiting: [Int64: Int]
    /// What a ranking can be drawn up about, the latest first; empty for who does not coordinate.
    package let choices: [RankingScope]
    /// True where the reader coordinates the plan.
    package let coordinates: Bool
}
