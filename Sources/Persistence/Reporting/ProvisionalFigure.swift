package import Domain

/// A provisional figure that no official one has replaced yet (II.2.c).
package struct ProvisionalFigure: Sendable {
    /// The vintage in force with what it is about.
    package let stored: StoredVintage
    /// What the indicator is called in the edition its round is read with.
    package let title: IndicatorTitle
    /// The name of the organisation that stated it.
    package let organisationName: String
    /// When it was first recorded as provisional without having been official since.
    package let since: Instant

    /// Whole days it has been provisional at an instant.
    package func age(at now: Instant) -> Int { now.day.number - since.day.number }
}
