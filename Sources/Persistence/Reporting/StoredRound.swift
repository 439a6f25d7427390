package import Domain

/// A reporting round of a plan as stored.
package struct StoredRound: Sendable, Hashable {
    /// The key.
    package let id: Int64
    /// The plan's key.
    package let planID: Int64
    /// The key of the plan's edition it is read with: the one it was opened under; while scheduled, the current one.
    package let editionID: Int64
    /// SHA-256 of that edition's canonical content, lower-case hexadecimal.
    package let editionHash: String
    /// The plan's name in that edition.
    package let planName: String
    /// Its period: code, dates, deadline, parts asked for.
    package let period: ReportingPeriod
    /// Where it stands.
    package let state: RoundState
    /// When it was last opened; nil while scheduled.
    package let openedAt: Instant?
    /// When it was last closed; nil while it never was.
    package let closedAt: Instant?
    /// True where its figures are illustrative and must be marked so wherever they are shown.
    package let isIllustrative: Bool

    /// The round's code, e.g. `2025-Q3`.
    package var code: PeriodCode { period.code }
}
