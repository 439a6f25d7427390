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
            let scope = try DirectiveScope(plan, by: actor, connection: connection)
            let directive = try scope.read(draft, on: at.day)
            let code = try DirectiveStore(connection: connection)
                .add(directive, to: scope.plan.id, by: actor.name, at: at)
            let detail = [
                "document": directive.documentNumber, "document_day": directive.documentDay.iso,
                "due": directive.dueDay.iso, "lead": directive.leads.map(\.text).joined(separator: ";"),
            ]
            return (code, AuditFact(action: "task.assigned", subject: "plan/\(plan)/task/\(code)", detail: detail))
        }
    }
}
