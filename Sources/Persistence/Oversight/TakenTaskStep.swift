package import Domain

/// A step of the ladder of a task that was taken for a person.
package struct TakenTaskStep: Sendable, Hashable {
    /// The person's account.
    package let account: Int64
    /// The plan's key.
    package let planID: Int64
    /// The unit.
    package let organisation: OrganisationCode
    /// What kind of thing is owed.
    package let kind: UrgedKind
    /// Its code.
    package let code: String
    /// What was said, and from when it was due.
    package let rung: UrgingRung

    /// A step.
    package init(
        account: Int64,
        planID: Int64,
        organisation: OrganisationCode,
        kind: UrgedKind,
        code: String,
        rung: UrgingRung
    ) {
        self.account = account
        self.planID = planID
        self.organisation = organisation
        self.kind = kind
        self.code = code
        self.rung = rung
    }
}
