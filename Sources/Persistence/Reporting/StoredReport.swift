package import Domain

/// A unit's report of a round as stored.
package struct StoredReport: Sendable, Hashable {
    /// The key.
    package let id: Int64
    /// The round's key.
    package let roundID: Int64
    /// The unit.
    package let organisation: OrganisationCode
    /// Where it stands.
    package let progress: ReportProgress
    /// Goes up by one at each save; a save must name the revision it began from.
    package let revision: Int
    /// Parts II to IV.
    package let narratives: Narratives
    /// When and by whom it was last saved.
    package let savedAt: Instant
    /// See `savedAt`.
    package let savedBy: String
    /// When it was first sent: lateness derives from this. Nil while it never was.
    package let firstSubmittedAt: Instant?
    /// When it was last sent; nil while it never was.
    package let submittedAt: Instant?
    /// When it was accepted or returned; nil while it was not.
    package let decidedAt: Instant?
    /// Who decided.
    package let decidedBy: String?
    /// Why it was last returned; nil while it never was.
    package let returnReason: String?
    /// Part I by its rows.
    package let figures: [FigureKey: StoredFigure]

    /// Where it stands.
    package var state: ReportState { progress.state }

    /// The report as it was sent before it was returned, whatever the unit has saved since.
    package func returned(
        _ figures: [FigureKey: StoredFigure],
        _ narratives: Narratives,
        sentAt instant: Instant,
        by account: String
    ) -> StoredReport {
        StoredReport(
            id: id,
            roundID: roundID,
            organisation: organisation,
            progress: ReportProgress(
                state: .returned,
                submittedBy: progress.submittedBy,
                isUnderReview: progress.isUnderReview
            ),
            revision: revision,
            narratives: narratives,
            savedAt: instant,
            savedBy: account,
            firstSubmittedAt: firstSubmittedAt,
            submittedAt: submittedAt,
            decidedAt: decidedAt,
            decidedBy: decidedBy,
            returnReason: returnReason,
            figures: figures
        )
    }
}
