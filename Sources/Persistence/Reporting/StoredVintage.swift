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

    /// The same with another figure.
    func stating(_ figure: Figure) -> StoredVintage {
        let stated = Vintage(
            figure: figure,
            source: vintage.source,
            author: vintage.author,
            reason: vintage.reason,
            recordedAt: vintage.recordedAt,
            isIllustrative: vintage.isIllustrative
        )
        return StoredVintage(key: key, lastDay: lastDay, number: number, vintage: stated)
    }
}
