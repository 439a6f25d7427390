package import Domain
import Persistence

/// What a look at the review queue is narrowed to; nil narrows nothing.
package struct ReviewFilter: Sendable, Hashable {
    /// Only reports of this round.
    package var round: PeriodCode?
    /// Only reports with this reason to be read closely.
    package var risk: ReviewRiskKind?
    /// Only reports of this unit.
    package var organisation: OrganisationCode?

    /// A look.
    package init(round: PeriodCode? = nil, risk: ReviewRiskKind? = nil, organisation: OrganisationCode? = nil) {
        self.round = round
        self.risk = risk
        self.organisation = organisation
    }

    /// True where the report passes.
    func includes(_ report: WaitingReport) -> Bool {
        (round.map { $0 == report.round.code } ?? true)
            && (risk.map { report.urgency.amount(of: $0) > 0 } ?? true)
            && (organisation.map { $0 == report.organisation } ?? true)
    }
}
