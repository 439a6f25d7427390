package import Domain
import Persistence

/// Withdraws a task assigned outside the plan: it leaves lists, counts and urging and stays readable.
package struct WithdrawDirective {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Withdraws the task.
    ///
    /// - Parameter seen: how often the task had been corrected when it was read; nil: whatever it says.
    /// - Throws: `InvalidInput` with field `reason` where none is given; `Refusal` for somebody who does not coordinate the plan,
    ///   a task that is withdrawn already, or was corrected meanwhile.
    package func callAsFunction(
        _ code: TaskCode,
        of plan: PlanCode,
        reason: String,
        seen: Int? = nil,
        by actor: ReportingActor
    ) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            let scope = try DirectiveScope(plan, by: actor, connection: connection)
            _ = try scope.standing(code, seen: seen)
            let reason = try DirectiveScope.reason(reason)
            try DirectiveStore(connection: connection)
                .withdraw(code, reason: reason, planID: scope.plan.id, by: actor.name, at: at)
            let detail = ["reason": reason]
            return ((), AuditFact(action: "task.withdrawn", subject: "plan/\(plan)/task/\(code)", detail: detail))
        }
    }
}
