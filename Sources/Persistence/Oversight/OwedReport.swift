package import Domain

/// A report a unit still owes in a round that takes reports, as the urging ladder looks at it.
package struct OwedReport: Sendable, Hashable {
    /// The plan's key.
    package let planID: Int64
    /// The plan's code.
    package let plan: PlanCode
    /// The plan's name.
    package let planName: String
    /// The round's key.
    package let roundID: Int64
    /// The round's code.
    package let round: PeriodCode
    /// The unit.
    package let organisation: OrganisationCode
    /// The unit's name.
    package let name: String
    /// The organisation the unit belongs to; nil for none.
    package let parent: OrganisationCode?
    /// What decides how it is urged.
    package let item: UrgingCase
    /// How its plan urges.
    package let setting: UrgingSetting
}
