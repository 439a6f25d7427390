package import Documents
package import Domain
package import Persistence

/// The official letter to a unit as it would be made now.
package struct LetterDraft: Sendable {
    /// The plan.
    package let plan: StoredPlan
    /// The unit with what it is late with.
    package let unit: UrgedUnit
    /// What the letter needs beside the plan's data.
    package let setting: LetterSetting
    /// The letter.
    package let document: OfficialDocument

    /// The file for a word processor; the same letter gives the same bytes.
    package func bytes() throws -> [UInt8] { try document.word { Language.vietnamese.text($0) } }

    /// Loads it; refuses a unit that does not exist or is late with nothing.
    init(_ plan: StoredPlan, to organisation: OrganisationCode, connection: any Connection, at now: Instant) throws {
        guard let known = try OrganisationStore(connection: connection).find(organisation) else {
            throw Refusal.notFound(Message("organisation.unknown", ["code": organisation.text]))
        }
        guard let unit = try UrgedUnitsQuery(connection: connection).unit(organisation, of: plan, at: now) else {
            throw Refusal.conflict(Message("letter.nothing_late", ["unit": known.name]))
        }
        self.plan = plan
        self.unit = unit
        setting = try LetterSettingStore(connection: connection).setting(planID: plan.id)
        let organisations = try OrganisationStore(connection: connection).all()
        let sender = LetterSender(plan, organisations, setting, on: now.day)
        guard sender.code != organisation else {
            throw Refusal.conflict(Message("letter.to_itself", ["unit": known.name]))
        }
        document = LetterText(plan: plan, unit: unit, setting: setting, sender: sender, day: now.day).document
    }
}
