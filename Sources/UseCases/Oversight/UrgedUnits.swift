package import Domain
package import Persistence

/// The units of a plan that are late on a day, and the letters made so far.
package struct UrgedUnits: Sendable {
    /// The plan.
    package let plan: StoredPlan
    /// The units, by name.
    package let units: [UrgedUnit]
    /// The letters, the newest first.
    package let letters: [StoredLetter]
    /// What letters need beside the plan's data.
    package let setting: LetterSetting
    /// The units whose ladder has come to its last step: an official letter is due.
    package let atLastStep: Set<OrganisationCode>
    /// The day it is.
    package let day: Day
}
