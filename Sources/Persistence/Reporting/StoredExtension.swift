package import Domain

/// More time that was granted: who granted it, to whom, why and until when. Never changed; a later one holds instead.
package struct StoredExtension: Sendable, Hashable {
    /// The round's code.
    package let round: PeriodCode
    /// To whom.
    package let organisation: OrganisationCode
    /// The unit's name.
    package let name: String
    /// The first instant that is too late.
    package let dueBefore: Instant
    /// Why.
    package let reason: String
    /// The account that granted it, or `command`.
    package let grantedBy: String
    /// When it was granted.
    package let grantedAt: Instant

    /// "Trước ngày": the day at whose beginning it is too late.
    package var day: Day { dueBefore.day }
}
