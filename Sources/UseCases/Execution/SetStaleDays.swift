package import Domain
import Persistence

/// Sets after how many days without a word a plan's tasks count as stale.
package struct SetStaleDays {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the setting.
    ///
    /// - Throws: `Refusal` for an unknown plan and for somebody who does not coordinate it.
    package func callAsFunction(_ stale: StaleProgress, of plan: PlanCode, by actor: ReportingActor) async throws {
        try await runtime.change(by: actor.name) { connection, _ in
            guard let stored = try PlanStore(connection: connection).find(plan) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": plan.text]))
            }
            guard actor.coordinates(stored.coordinator) else {
                throw Refusal.forbidden(Message("directive.coordinator_only"))
            }
            try ProgressSettingStore(connection: connection).save(stale, planID: stored.id)
            let detail = ["stale_days": String(stale.days)]
            return ((), AuditFact(action: "task.stale_days_set", subject: "plan/\(plan)", detail: detail))
        }
    }
}
