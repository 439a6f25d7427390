import Documents
package import Domain
import Persistence

/// Checks a filled Phụ lục 01 file without storing anything.
package struct CheckForm {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// What the file says, held against the unit's sheet.
    ///
    /// - Parameter keepingSaved: true to keep what was saved online where the file is empty.
    /// - Throws: `InvalidInput` with one fault where the bytes are no workbook, no such form or another form; `Refusal` where
    ///   the actor does not write for the unit (not found), or neither round nor report can be changed now.
    package func callAsFunction(
        _ address: ReportAddress,
        _ bytes: [UInt8],
        name: String,
        keepingSaved: Bool = false,
        by actor: ReportingActor
    ) async throws -> FormCheck {
        let (plan, sheet) = try await runtime.database.read { connection in
            let writing = try DraftWriting(address, by: actor, connection: connection)
            try writing.require(.save, from: nil)
            return (writing.scope.plan, writing.sheet)
        }
        do {
            let now = runtime.clock.now()
            return try FormCheck(bytes, name: name, for: sheet, of: plan, keepingSaved: keepingSaved, at: now)
        } catch {
            throw InvalidInput(error.faults.map { InputProblem(field: $0.file, message: $0.message) })
        }
    }
}
