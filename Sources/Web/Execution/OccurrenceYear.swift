import Domain

/// The year of an occurrence in an address: `2025`, or `0` for one without a due day.
struct OccurrenceYear: Sendable, Hashable {
    /// The year; 0 for none.
    let number: Int

    /// The year of an occurrence.
    init(_ number: Int) {
        self.number = number
    }
}
