package import Domain

/// A vintage with the observation it belongs to.
package struct StoredVintage: Sendable, Hashable {
    /// The observation.
    package let key: ObservationKey
    /// The last day of the period.
    package let lastDay: Day
    /// The vintage's number, from 1.
    package let number: Int
    /// What was stated.
    package let vintage: Vintage
}
