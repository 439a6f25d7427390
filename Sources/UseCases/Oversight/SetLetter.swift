package import Domain
import Persistence

/// Sets what the official letters of a plan need beside the plan's data.
package struct SetLetter: Sendable {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the setting; refuses an actor who does not coordinate the plan.
    package func callAsFunction(_ setting: LetterSetting, of plan: PlanCode, by actor: ReportingActor) async throws {
        try await runtime.change(by: actor.name) { connection, _ in
            let plan = try LetterAccess.plan(plan, runBy: actor, connection: connection)
            try LetterSettingStore(connection: connection).save(setting, planID: plan.id)
            var detail = [
                "issuer": setting.issuer.rawValue, "authority": setting.authority?.rawValue ?? "",
                "copies": setting.copies.joined(separator: "; "),
                "answer_days": setting.answerDays.map(String.init) ?? "",
            ]
            for field in LetterSetting.Field.allCases { detail[field.rawValue] = setting.text(field) ?? "" }
            return ((), AuditFact(action: "letter.set", subject: "plan/\(plan.code)/letter", detail: detail))
        }
    }
}
