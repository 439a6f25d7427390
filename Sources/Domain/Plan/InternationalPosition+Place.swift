extension InternationalPosition {
    /// The place as ranks and tiers are compared; nil where none is published or the word for its kind is unknown.
    var place: PublishedPlace? {
        guard let position, let kind = PlaceKind(rawValue: kind) else { return nil }
        return PublishedPlace(year: editionYear, kind: kind, position: position)
    }
}
