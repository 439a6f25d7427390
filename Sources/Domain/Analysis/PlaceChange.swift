/// What became of Viet Nam's place since the last edition before that published one.
package enum PlaceChange: Sendable, Hashable {
    /// The edition publishes no place of Viet Nam.
    case unpublished
    /// No edition before it is known that published a place.
    case first
    /// Both are ranks, or both are tiers: how many places up, negative where down, 0 where the same.
    case moved(up: Int, since: PublishedPlace)
    /// A rank became a tier or the reverse: the two cannot be subtracted.
    case otherKind(since: PublishedPlace)

    /// The change between two places.
    ///
    /// - Parameters:
    ///   - place: of the edition; nil where it publishes none.
    ///   - earlier: of the last edition before it that published one; nil where none did.
    package init(of place: PublishedPlace?, since earlier: PublishedPlace?) {
        guard let place else {
            self = .unpublished
            return
        }
        guard let earlier else {
            self = .first
            return
        }
        self =
            place.kind == earlier.kind
            ? .moved(up: earlier.position - place.position, since: earlier) : .otherKind(since: earlier)
    }
}
