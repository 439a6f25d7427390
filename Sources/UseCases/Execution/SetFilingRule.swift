package import Domain
import Persistence

/// Decides within how many days after its assignment a task's implementation plan is to be filed.
package struct SetFilingRule {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the rule of a plan.
    ///
    /// - Throws: `Refusal` where the plan is unknown or the actor does not coordinate it.
    package func callAsFunction(_ plan: PlanCode, _ rule: FilingRule, by actor: ReportingActor) async throws {
        try await runtime.change(by: actor.name) { connection, _ in
            guard let stored = try PlanStore(connection: connection).find(plan) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": plan.text]))
            }
            guard actor.coordinates(stored.coordinator) else {
                throw Refusal.forbidden(Message("implementation.coordinator_only"))
            }
            let store = ExecutionSettingStore(connection: connection)
            let before = try store.filingRule(planID: stored.id)
            guard before != rule else { return ((), nil) }
            try store.save(rule, planID: stored.id)
            var detail = ["days": String(rule.days), "days_before": String(before.days)]
            if let day = rule.assignedOn { detail["assigned_on"] = day.iso }
            if let day = before.assignedOn { detail["assigned_on_before"] = day.iso }
            let fact = AuditFact(action: "implementation.filing_rule_set", subject: "plan/\(plan)", detail: detail)
            return ((), fact)
        }
    }
}
