/// The kinds of reason to read a report closely; the raw value is the exchanged word.
package enum ReviewRiskKind: String, Sendable, CaseIterable {
    /// First sent after its deadline.
    case late
    /// A measuring unit's figure differs from the sum of its contributors.
    case differs
    /// Figures stated as missing.
    case missing
    /// Figures further from the last accepted one than is usual.
    case jump
    /// No figure of the unit was accepted before.
    case first
    /// Provisional figures.
    case provisional

    /// How much it weighs in the order of the queue; higher comes first.
    var weight: Int {
        switch self {
        case .late: 6
        case .differs: 5
        case .missing: 4
        case .jump: 3
        case .first: 2
        case .provisional: 1
        }
    }

    /// True where the report's figures must be looked at one by one, so that it is not offered to be accepted unread.
    /// Being late and being provisional are allowed and on record; they say nothing against a figure.
    package var asksForReading: Bool {
        switch self {
        case .differs, .missing, .jump, .first: true
        case .late, .provisional: false
        }
    }
}
