import Documents
package import Domain
import Persistence

/// Checks a filled file of a lead's part without storing anything.
package struct CheckActivities {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// What the file says, held against the plan.
    ///
    /// - Throws: `InvalidInput` with one fault where the bytes are no workbook, no such form or another form; `Refusal` where
    ///   the actor does not write that part, or the version cannot be changed now.
    package func callAsFunction(
        _ address: ImplementationAddress,
        part: OrganisationCode,
        _ bytes: [UInt8],
        name: String,
        by actor: ReportingActor
    ) async throws -> ActivityCheck {
        let today = runtime.clock.now().day
        let (sheet, nextID) = try await runtime.database.read { connection in
            let actor = try actor.withHeritage(on: today, connection: connection)
            let writing = try PartWriting(address, by: actor, connection: connection)
            try writing.requirePart(part, of: actor)
            _ = try writing.state.after(.save)
            return (
                try ReadImplementation.read(
                    address,
                    version: nil,
                    by: actor,
                    on: today,
                    connection: connection
                ),
                writing.scope.implementation?.nextActivity ?? ActivityID(1)
            )
        }
        do {
            return try ActivityCheck(
                bytes,
                name: name,
                for: sheet,
                part: part,
                nextID: nextID,
                at: runtime.clock.now()
            )
        } catch {
            throw InvalidInput(error.faults.map { InputProblem(field: $0.file, message: $0.message) })
        }
    }
}
