extension RatedIndicator: Equatable {
    /// Equal where the same facts stand beside the same figure; what an edition says is in memory once (`EditionMemory`).
    package static func == (one: RatedIndicator, other: RatedIndicator) -> Bool {
        one === other || (one.facts === other.facts && one.figure == other.figure && one.rating == other.rating)
    }
}
