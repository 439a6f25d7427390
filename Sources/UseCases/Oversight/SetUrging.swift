package import Domain
import Persistence

/// Sets how a plan urges its units.
package struct SetUrging: Sendable {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the setting; refuses an actor who does not coordinate the plan.
    ///
    /// - Parameter tasks: how it urges about tasks; nil leaves that as it is.
    package func callAsFunction(
        _ setting: UrgingSetting,
        tasks: TaskUrgingSetting? = nil,
        of plan: PlanCode,
        by actor: ReportingActor
    ) async throws {
        try await runtime.change(by: actor.name) { connection, _ in
            guard let found = try PlanStore(connection: connection).find(plan) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": plan.text]))
            }
            guard actor.coordinates(found.coordinator) else {
                throw Refusal.forbidden(Message("round.coordinator_only"))
            }
            try UrgingSettingStore(connection: connection).save(setting, planID: found.id)
            if let tasks { try UrgingSettingStore(connection: connection).save(tasks, planID: found.id) }
            var detail = [
                "on": "\(setting.isOn)", "reminder_days": setting.reminderDays.map(String.init).joined(separator: " "),
                "on_last_day": "\(setting.remindsOnLastDay)",
                "overdue_days": setting.overdueDays.map(String.init).joined(separator: " "),
                "escalation_days": setting.escalationDays.map(String.init) ?? "",
            ]
            if let tasks {
                detail["tasks"] = "\(tasks.isOn)"
                detail["task_reminder_days"] = tasks.reminderDays.map(String.init).joined(separator: " ")
                detail["task_overdue_days"] = tasks.overdueDays.map(String.init).joined(separator: " ")
                detail["task_escalation_days"] = tasks.escalationDays.map(String.init) ?? ""
            }
            return ((), AuditFact(action: "urging.set", subject: "plan/\(plan)/urging", detail: detail))
        }
    }
}
