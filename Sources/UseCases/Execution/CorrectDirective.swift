package import Domain
import Persistence

/// Corrects what a task assigned outside the plan says; what it said before is kept.
package struct CorrectDirective {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the task as it is to be read from now on. A task that is confirmed done stays done as it was judged.
    ///
    /// - Parameter seen: how often the task had been corrected when it was read; nil: whatever it says.
    /// - Throws: `InvalidInput` as `AssignDirective` says, for a missing reason and where nothing differs; `Refusal` for somebody
    ///   who does not coordinate the plan, a task that is withdrawn, or was corrected meanwhile.
    package func callAsFunction(
        _ code: TaskCode,
        of plan: PlanCode,
        _ draft: DirectiveDraft,
        reason: String,
        seen: Int? = nil,
        by actor: ReportingActor
    ) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            let scope = try DirectiveScope(plan, by: actor, connection: connection)
            let stored = try scope.standing(code, seen: seen)
            let directive = try scope.read(draft, on: at.day)
            let reason = try DirectiveScope.reason(reason)
            let differences = directive.differences(from: stored.directive)
            guard !differences.isEmpty else { throw InvalidInput(field: "name", "directive.nothing_changed") }
            try DirectiveStore(connection: connection)
                .correct(stored, to: directive, reason: reason, planID: scope.plan.id, by: actor.name, at: at)
            var detail = ["reason": reason, "revision": String(stored.revision + 1)]
            for fact in differences {
                detail[fact.rawValue] = directive[fact]
                detail["earlier_" + fact.rawValue] = stored.directive[fact]
            }
            return ((), AuditFact(action: "task.corrected", subject: "plan/\(plan)/task/\(code)", detail: detail))
        }
    }
}
