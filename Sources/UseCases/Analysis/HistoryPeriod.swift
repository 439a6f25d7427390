package import Domain

/// A period for which standings are shown.
package struct HistoryPeriod: Sendable, Hashable {
    /// Its code, e.g. `2025-Q3`.
    package let code: String
    /// Its last day.
    package let day: Day
}
