/// A place of Viet Nam that an edition of an index published.
package struct PublishedPlace: Sendable, Hashable {
    /// The year of the edition.
    package let year: Int
    /// Rank or tier.
    package let kind: PlaceKind
    /// The place, 1 for the best.
    package let position: Int

    /// A place of an edition.
    package init(year: Int, kind: PlaceKind, position: Int) {
        self.year = year
        self.kind = kind
        self.position = position
    }
}
