package import Domain

/// Names a unit's report: plan, round and unit.
package struct ReportAddress: Sendable, Hashable {
    /// The plan.
    package let plan: PlanCode
    /// The round.
    package let round: PeriodCode
    /// The unit.
    package let organisation: OrganisationCode

    /// Names a report.
    package init(plan: PlanCode, round: PeriodCode, organisation: OrganisationCode) {
        self.plan = plan
        self.round = round
        self.organisation = organisation
    }

    /// The report as the audit log names it.
    var subject: String { "plan/\(plan)/round/\(round)/report/\(organisation)" }
}
