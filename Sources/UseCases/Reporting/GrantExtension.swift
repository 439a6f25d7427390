package import Domain
import Foundation
import Persistence

/// Grants a unit more time for its report of a round (domain rules, section 3).
package struct GrantExtension {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Moves the unit's deadline to 00:00 of a later day, with the reason on record.
    ///
    /// - Throws: `Refusal` where the actor does not coordinate the plan; `InvalidInput` where the day is not later than the
    ///   deadline or no reason is given.
    package func callAsFunction(
        _ address: ReportAddress,
        dueBefore day: Day,
        reason: String,
        by actor: ReportingActor
    ) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            let scope = try ReportingScope(address.plan, address.round, connection: connection)
            try scope.requireCoordinator(actor)
            let sheet = try scope.sheet(of: address.organisation, connection: connection)
            let until = Instant(startOf: day)
            guard until > sheet.deadline.cutOff else { throw InvalidInput(field: "due_before", "extension.not_later") }
            guard !reason.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty else {
                throw InvalidInput(field: "reason", "extension.reason_needed")
            }
            try DeadlineStore(connection: connection).grant(
                address.organisation,
                in: scope.round,
                until: until,
                reason: reason,
                by: actor.name,
                at: at
            )
            let detail = ["due_before": day.iso, "reason": reason]
            return ((), AuditFact(action: "extension.granted", subject: address.subject, detail: detail))
        }
    }
}
