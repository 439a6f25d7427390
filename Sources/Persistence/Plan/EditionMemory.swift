import Synchronization

/// The facts of editions asked for lately. An edition never changes, so it is read once for as long as it is remembered;
/// what units supply is never kept here.
///
/// The hash of an edition's content is part of its name, so that another edition that got the same key, after a restore or an
/// import taken back, is another one.
package final class EditionMemory: Sendable {
    private struct Name: Hashable {
        let edition: Int64
        let content: String
    }

    /// Some hundred kilobytes an edition.
    private static let most = 64

    /// Some megabytes an edition of 20,000 tasks.
    private static let mostTexts = 16

    private let memory = Mutex<[Name: EditionFacts]>([:])
    private let textMemory = Mutex<[Name: EditionTexts]>([:])

    /// A memory without any edition.
    package init() {}

    /// The facts of a plan's edition, read over the connection where they are not remembered.
    package func facts(of plan: StoredPlan, _ connection: any Connection) throws -> EditionFacts {
        try facts(Name(edition: plan.editionID, content: plan.contentHash), connection)
    }

    /// The facts of the edition a round is read with.
    package func facts(of round: StoredRound, _ connection: any Connection) throws -> EditionFacts {
        try facts(Name(edition: round.editionID, content: round.editionHash), connection)
    }

    private func facts(_ name: Name, _ connection: any Connection) throws -> EditionFacts {
        if let facts = memory.withLock({ $0[name] }) { return facts }
        let facts = try EditionFacts(connection, edition: name.edition)
        memory.withLock { memory in
            if memory.count >= Self.most, let other = memory.keys.first { memory[other] = nil }
            memory[name] = facts
        }
        return facts
    }

    /// What can be found in a plan's edition, read over the connection where it is not remembered.
    package func texts(of plan: StoredPlan, _ connection: any Connection) throws -> EditionTexts {
        let name = Name(edition: plan.editionID, content: plan.contentHash)
        if let texts = textMemory.withLock({ $0[name] }) { return texts }
        let read = try EditionTexts(connection, edition: plan.editionID)
        textMemory.withLock { memory in
            if memory.count >= Self.mostTexts, let other = memory.keys.first { memory[other] = nil }
            memory[name] = read
        }
        return read
    }
}
