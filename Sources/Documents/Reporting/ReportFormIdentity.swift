package import Domain

/// What a Phụ lục 01 file is the form of, as machines read it on the file's hidden sheet.
package struct ReportFormIdentity: Sendable, Hashable {
    /// The plan.
    package let plan: PlanCode
    /// The round.
    package let round: PeriodCode
    /// The unit.
    package let organisation: OrganisationCode
    /// The number of the plan's edition whose scenario the form shows.
    package let edition: Int
    /// The revision of the report it was pre-filled from; 0 where there was none.
    package let revision: Int

    /// What the first row of the hidden sheet says the file is.
    static let form = "phu-luc-01"
    /// The layout of form this program writes and reads.
    package static let version = 1

    /// A form's identity.
    package init(plan: PlanCode, round: PeriodCode, organisation: OrganisationCode, edition: Int, revision: Int) {
        self.plan = plan
        self.round = round
        self.organisation = organisation
        self.edition = edition
        self.revision = revision
    }

    /// The members in the order of the sheet, version left out.
    var members: [(name: String, value: String)] {
        [
            ("plan", plan.text), ("round", round.text), ("organisation", organisation.text),
            ("edition", String(edition)), ("revision", String(revision)),
        ]
    }
}
