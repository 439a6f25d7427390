package import Domain

/// A row of counts: a group of tasks and how many stand where.
package struct OfficialCountRow: Sendable, Equatable {
    /// The organisation, programme or year; nil for tasks outside the plan, and where a printed name means no organisation.
    package let key: String?
    /// What an organisation is called; empty for other groups.
    package let name: String?
    /// The counts.
    package internal(set) var counts: OfficialCounts
}
