package import Domain
import Persistence

/// Saves a lead's part of a task's implementation plan without submitting it. It may have gaps but no faults.
package struct SavePart {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the part and gives its new revision, beginning the first version where there is none. What the stored part says
    /// already is not stored again.
    ///
    /// - Throws: `InvalidInput` with every fault; `StalePart` where somebody else saved the part meanwhile; `Refusal` where the
    ///   actor does not write that part or the version cannot be changed now.
    @discardableResult
    package func callAsFunction(
        _ address: ImplementationAddress,
        _ content: PartContent,
        by actor: ReportingActor
    ) async throws -> Int {
        try await runtime.change(by: actor.name) { connection, at in
            let actor = try actor.withHeritage(on: at.day, connection: connection)
            let writing = try PartWriting(address, by: actor, connection: connection)
            try writing.requirePart(content.part, of: actor)
            _ = try writing.state.after(.save)
            let reading = writing.read(content)
            if writing.isStored(content, reading) { return (writing.storedPart(content.part)?.revision ?? 0, nil) }
            try writing.requireFresh(content)
            guard reading.problems.isEmpty else { throw InvalidInput(reading.problems) }
            let (_, revision) = try writing.store(reading, part: content.part, by: actor, at: at)
            let detail = content.origin.merging([
                "part": content.part.text, "revision": String(revision),
                "version": String(writing.scope.implementation?.latest?.number ?? 1),
                "activities": String(reading.plan.part(of: content.part).count),
            ]) { $1 }
            return (
                revision, AuditFact(action: "implementation.saved", subject: address.implementation, detail: detail)
            )
        }
    }
}
