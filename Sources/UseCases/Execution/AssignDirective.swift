package import Domain
import Persistence

/// Records a task that a named document assigns outside the plan.
package struct AssignDirective {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the task and gives its code; it enters lists, counts, progress and evidence like the plan's own.
    ///
    /// - Throws: `InvalidInput` as `Directive` says, and for an organisation the server does not know; `Refusal` for an unknown
    ///   plan and for somebody who does not coordinate it.
    @discardableResult
    package func callAsFunction(
        _ draft: DirectiveDraft,
        to plan: PlanCode,
        by actor: ReportingActor
    ) async throws -> TaskCode {
        try await runtime.change(by: actor.name) { connection, at in
            guard let stored = try PlanStore(connection: connection).find(plan) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": plan.text]))
            }
            guard actor.coordinates(stored.coordinator) else {
                throw Refusal.forbidden(Message("directive.coordinator_only"))
            }
            let directive = try Directive(draft, on: at.day)
            let known = Set(try OrganisationStore(connection: connection).all().map(\.code))
            var faults = FieldFaults()
            for (field, units) in [("lead", directive.leads), ("coordinating", directive.coordinating)] {
                for unit in units where !known.contains(unit) {
                    faults.add(field, "directive.unknown_organisation", ["read": unit.text])
                }
            }
            try faults.check()
            let code = try DirectiveStore(connection: connection)
                .add(directive, to: stored.id, by: actor.name, at: at)
            let detail = [
                "document": directive.documentNumber, "document_day": directive.documentDay.iso,
                "due": directive.dueDay.iso, "lead": directive.leads.map(\.text).joined(separator: ";"),
            ]
            return (code, AuditFact(action: "task.assigned", subject: "plan/\(plan)/task/\(code)", detail: detail))
        }
    }
}
