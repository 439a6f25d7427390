/// What an organisation's figure of a period is, as reported or restated.
package struct SeriesRow: Sendable, Hashable {
    /// Whose figure it is: who reported it, or today's organisation it passed to.
    package let organisation: OrganisationCode
    /// The period.
    package let period: PeriodCode
    /// The last day of that period.
    package let day: Day
    /// The figure; nil where it was reported as missing or cannot be restated.
    package let figure: Figure?
    /// The organisations whose figures it is made of, in the order they came.
    package let counted: [OrganisationCode]
    /// Those that reported the figure as missing.
    package let missing: [OrganisationCode]

    /// True where it is a sum, or stands under another name than it was reported under.
    package var isRestated: Bool { counted.contains { $0 != organisation } }
}
