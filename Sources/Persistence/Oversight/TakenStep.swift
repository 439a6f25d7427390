package import Domain

/// A step of the urging ladder that was taken for a person.
package struct TakenStep: Sendable, Hashable {
    /// The person's account.
    package let account: Int64
    /// The round's key.
    package let roundID: Int64
    /// The unit.
    package let organisation: OrganisationCode
    /// What was said, and from when it was due.
    package let rung: UrgingRung

    /// A step.
    package init(account: Int64, roundID: Int64, organisation: OrganisationCode, rung: UrgingRung) {
        self.account = account
        self.roundID = roundID
        self.organisation = organisation
        self.rung = rung
    }
}
