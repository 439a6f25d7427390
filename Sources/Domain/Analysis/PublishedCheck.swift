/// A figure of the plan held against what the index published; where they differ it is a doubt, never a correction.
///
/// Which edition counts: the last one that bears the figure's year or an earlier one. An accepted figure may also follow the edition
/// before, where the last one bears its own year, for editions appear in the course of their year. A rank is compared with a rank, a
/// tier with a tier, a score with a score.
package struct PublishedCheck: Sendable, Hashable {
    /// What the comparison says.
    package enum Verdict: Sendable, Hashable {
        /// The figure is what that edition published.
        case agrees(edition: Int)
        /// The figure is another than that edition published.
        case differs(edition: Int, published: ExactDecimal)
        /// That edition published a place of another kind than the figure's unit: not compared.
        case otherKind(edition: Int, published: PublishedPlace)
        /// No edition up to the figure's year is known with Viet Nam in it.
        case unknown
    }

    /// The figure.
    package let figure: PlanFigure
    /// What the comparison says.
    package let verdict: Verdict

    /// Compares a figure with Viet Nam's rows of the index.
    ///
    /// - Parameter rows: of one index, Viet Nam's only, the earliest edition first.
    init(_ figure: PlanFigure, rows: [InternationalPosition]) {
        self.figure = figure
        let known = rows.filter { $0.editionYear <= figure.year && ($0.position != nil || $0.score != nil) }
        guard let last = known.last else {
            verdict = .unknown
            return
        }
        let maySayEarlier = figure.period != nil && last.editionYear == figure.year
        let candidates = known.suffix(maySayEarlier ? 2 : 1).reversed()
        let agreeing = candidates.first { Self.value(of: $0, in: figure.unit) == figure.value }
        if let agreeing {
            verdict = .agrees(edition: agreeing.editionYear)
        } else if let published = Self.value(of: last, in: figure.unit) {
            verdict = .differs(edition: last.editionYear, published: published)
        } else if let place = last.place {
            verdict = .otherKind(edition: last.editionYear, published: place)
        } else {
            verdict = .unknown
        }
    }

    /// True where the figure and the published one differ.
    package var isDoubt: Bool {
        guard case .differs = verdict else { return false }
        return true
    }

    /// What an edition published in a unit; nil where it published nothing of the kind.
    private static func value(of row: InternationalPosition, in unit: IndicatorUnit) -> ExactDecimal? {
        switch unit {
        case .rank, .tier: row.place.flatMap { $0.kind.rawValue == unit.rawValue ? ExactDecimal($0.position) : nil }
        case .score: row.score
        case .percent, .count: nil
        }
    }
}
