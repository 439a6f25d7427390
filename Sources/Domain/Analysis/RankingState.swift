/// Where a ranking stands; the raw value is the stored and exchanged word.
package enum RankingState: String, Sendable, CaseIterable {
    /// Drawn up by the coordinator; no unit sees it.
    case draft
    /// Each unit sees its own row and may contest it until a set instant.
    case open
    /// Everybody sees it; it is never changed again.
    case published
}
