extension PastReading: Equatable {
    static func == (one: PastReading, other: PastReading) -> Bool {
        one.moment == other.moment && one.kept.elementsEqual(other.kept, by: ==)
    }
}
