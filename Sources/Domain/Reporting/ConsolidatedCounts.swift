/// How many of the figures a round asks for stand where; the parts add up to `asked`.
package struct ConsolidatedCounts: Sendable, Equatable {
    /// Figures asked for.
    package let asked: Int
    /// Accepted and official.
    package let official: Int
    /// Accepted and provisional.
    package let provisional: Int
    /// Without a value, for whatever reason.
    package let gaps: Int

    /// Counts figures.
    package init(_ figures: [ConsolidatedFigure]) {
        asked = figures.count
        official = figures.count { $0.figure?.status == .official }
        provisional = figures.count { $0.figure?.status == .provisional }
        gaps = figures.count { $0.gap != nil }
    }
}
