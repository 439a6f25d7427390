import Documents
import Domain
import Persistence

extension ReportingScope {
    /// Refuses a reader who may not know of editions, as if there were none.
    func requireEditionReader(_ actor: ReportingActor) throws {
        guard actor.readsEditions(coordinator: plan.coordinator, recipient: plan.recipient) else {
            throw Refusal.notFound(Message("edition.not_found"))
        }
    }

    /// The edition of that number; refuses where there is none.
    func edition(_ number: Int, connection: any Connection) throws -> RoundEdition {
        guard let edition = try EditionStore(connection: connection).find(number, of: round) else {
            throw Refusal.notFound(Message("edition.not_found"))
        }
        return edition
    }

    /// The bytes of a form of an edition, exactly as they were frozen.
    ///
    /// - Throws: `AlteredEdition` where they are not.
    func content(of edition: RoundEdition, _ format: EditionFormat, connection: any Connection) throws -> [UInt8] {
        let address = EditionAddress(plan: plan.code, round: round.code, number: edition.number)
        let stored = try EditionStore(connection: connection).content(of: edition, format)
        guard let stored, Fingerprint.sha256(stored.bytes) == stored.sha256 else {
            throw AlteredEdition(address.subject, format.rawValue)
        }
        return stored.bytes
    }

    /// What an edition says, as a value.
    func report(of edition: RoundEdition, connection: any Connection) throws -> ConsolidatedReport {
        try ConsolidatedReport(frozen: content(of: edition, .json, connection: connection))
    }
}
