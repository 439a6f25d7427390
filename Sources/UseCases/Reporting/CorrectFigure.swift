package import Domain
import Persistence

/// Corrects a published figure by a new vintage; the old ones stay readable.
package struct CorrectFigure {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Appends a vintage with its reason and gives its number. Replacing a provisional figure by an official one (II.2.c) is
    /// such a correction. A locked round takes corrections too: nothing new enters it, and an edition forwarded from it keeps
    /// the vintages it cites (domain rules, sections 4 and 5).
    ///
    /// - Parameter seen: the number of the vintage the actor saw as the one in force; nil: whichever it is.
    /// - Throws: `InvalidInput` for faults of the figure, a missing reason, or a figure that is what it was; `Refusal` where the
    ///   actor does not coordinate the plan, the unit's report is not accepted, or somebody corrected it meanwhile.
    @discardableResult
    package func callAsFunction(
        _ address: ReportAddress,
        _ typed: TypedFigure,
        reason: String,
        seen: Int? = nil,
        by actor: ReportingActor
    ) async throws -> Int {
        let demonstration = runtime.isDemonstration
        let reason = reason.tidied
        return try await runtime.change(by: actor.name) { connection, at in
            let scope = try ReportingScope(address.plan, address.round, connection: connection)
            try scope.requireCoordinator(actor)
            let correction = try FigureCorrection(address, typed, in: scope, connection: connection)
            let figure = try correction.figure(reason: reason)
            _ = try correction.replaced(by: figure, seen: seen, at: at)
            let number = try correction.append(
                figure,
                reason: reason,
                by: actor.name,
                isDemonstration: demonstration,
                at: at
            )
            let detail = ["indicator": typed.key.text, "vintage": String(number), "reason": reason]
            return (number, AuditFact(action: "figure.corrected", subject: address.subject, detail: detail))
        }
    }
}
