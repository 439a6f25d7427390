package import Domain

/// How an edition of a plan moved the due day of an occurrence.
package struct DueChange: Sendable, Hashable {
    /// The number of the edition.
    package let edition: Int
    /// The due day before; nil where there was none.
    package let before: Day?
    /// The due day since; nil where there is none.
    package let after: Day?
    /// When the edition was imported.
    package let at: Instant
}
