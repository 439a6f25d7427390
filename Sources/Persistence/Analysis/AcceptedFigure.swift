package import Domain

/// One vintage of an accepted figure, as a page or an export lists it.
package struct AcceptedFigure: Sendable, Equatable {
    /// The code of the period it covers.
    package let period: String
    /// The last day of that period.
    package let day: Day
    /// The organisation that supplied it.
    package let organisation: OrganisationCode
    /// That organisation's name.
    package let organisationName: String
    /// 1 for the first record; each correction adds one.
    package let vintage: Int
    /// True for the vintage in force: the last one of its observation.
    package let isCurrent: Bool
    /// The place in print of the organisation whose series the figure belongs to; nil where it does not measure the indicator,
    /// so that the figure does not count for the whole.
    package let measuringPosition: Int?
    /// Value, numerator, denominator, status and note.
    package let figure: Figure
    /// Where it comes from; empty where not said.
    package let source: String
    /// Why this vintage was recorded; empty for the first.
    package let reason: String
    /// The account that recorded it; never for the public.
    package let author: String
    /// When it was recorded.
    package let recordedAt: Instant
    /// True for a figure made for a demonstration.
    package let isIllustrative: Bool

    /// True where the supplying organisation measures the indicator, so that the figure counts for the whole.
    package var isMeasured: Bool { measuringPosition != nil }
}
