/// The edition in which an index stopped publishing what its series is made of, such as tiers instead of ranks (domain
/// rules, section 9): figures before and after cannot be continued as one line.
package struct SeriesKindChange: Sendable, Hashable {
    /// The year of the first edition of another kind.
    package let year: Int
    /// What the indicator is measured in.
    package let from: IndicatorUnit
    /// What is published since.
    package let to: IndicatorUnit

    /// A change in an edition's year.
    package init(year: Int, from: IndicatorUnit, to: IndicatorUnit) {
        self.year = year
        self.from = from
        self.to = to
    }

    /// The change in the editions an indicator follows; nil where the last edition is still of its unit, where none is
    /// known, and for units that are no place in an index.
    ///
    /// - Parameter editions: the years and the kinds published in them, in any order.
    package init?(of unit: IndicatorUnit, in editions: [(year: Int, kind: String)]) {
        guard unit == .rank || unit == .tier else { return nil }
        let places = editions.compactMap { edition in
            IndicatorUnit(rawValue: edition.kind).map { (year: edition.year, kind: $0) }
        }
        .sorted { $0.year < $1.year }
        guard let last = places.last, last.kind != unit else { return nil }
        let unchanged = places.lastIndex { $0.kind == unit }
        let first = unchanged.map { places[$0 + 1] } ?? places[0]
        self.init(year: first.year, from: unit, to: last.kind)
    }
}
