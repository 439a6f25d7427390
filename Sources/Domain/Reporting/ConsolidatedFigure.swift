/// What one organisation states of an indicator in a round, or why nothing is stated.
package struct ConsolidatedFigure: Sendable, Equatable {
    /// Who measures.
    package let organisation: OrganisationCode
    /// Its name.
    package let organisationName: String
    /// The accepted figure; nil where none is accepted.
    package let figure: Figure?
    /// Where the figure comes from, as recorded; empty where there is none.
    package let source: String
    /// The number of the vintage cited; nil where there is none.
    package let vintage: Int?
    /// True where the figure is illustrative.
    package let isIllustrative: Bool
    /// Where the unit's report stands while nothing is accepted; nil where the reader may not know, or it never began.
    package let reportState: ReportState?

    /// A statement or its absence.
    package init(
        organisation: OrganisationCode,
        organisationName: String,
        figure: Figure?,
        source: String,
        vintage: Int?,
        isIllustrative: Bool,
        reportState: ReportState?
    ) {
        self.organisation = organisation
        self.organisationName = organisationName
        self.figure = figure
        self.source = source
        self.vintage = vintage
        self.isIllustrative = isIllustrative
        self.reportState = reportState
    }

    /// Why there is no value; nil where there is one.
    package var gap: ConsolidatedGap? {
        if let figure { return figure.status == .missing ? .missing : nil }
        switch reportState {
        case .submitted: return .underReview
        case .returned: return .returned
        case .draft, .awaitingApproval, .accepted, nil: return .notSupplied
        }
    }
}
