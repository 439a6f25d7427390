import Domain

/// The moment a page is read as of, and what its links take along so that they stay at it.
struct PastReading: Sendable {
    /// The moment; nil for the present.
    let moment: Instant?
    /// What links take along in their query; empty for the present.
    let kept: [(String, String)]

    /// A page of the present.
    static let none = PastReading(nil, kept: [])

    /// A page as of a moment.
    init(_ moment: Instant?, kept: [(String, String)]) {
        self.moment = moment
        self.kept = kept
    }

    /// True where the page shows what was, not what is.
    var isPast: Bool { moment != nil }
}
