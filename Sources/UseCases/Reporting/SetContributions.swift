package import Domain
import Persistence

/// Decides which indicators a plan asks executing organisations to contribute to (II.3).
package struct SetContributions: Sendable {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the decision; it counts for rounds opened from then on.
    ///
    /// - Throws: `Refusal` where the actor does not coordinate the plan; `InvalidInput` with field `indicators` for an indicator
    ///   of the plan's current edition that nobody can contribute to, or none of its indicators.
    package func callAsFunction(
        _ setting: ContributionSetting,
        of plan: PlanCode,
        by actor: ReportingActor
    ) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            let outlook = try ContributionOutlook(plan, on: at.day, connection: connection)
            guard actor.coordinates(outlook.plan.coordinator) else {
                throw Refusal.forbidden(Message("round.coordinator_only"))
            }
            let known = Set(outlook.rows.map(\.code))
            if let code = setting.codes.first(where: { !known.contains($0) }) {
                throw InvalidInput(field: "indicators", "contribution.not_possible", ["code": code.text])
            }
            let store = ContributionSettingStore(connection: connection)
            guard setting != outlook.setting else { return ((), nil) }
            try store.save(setting, planID: outlook.plan.id)
            let detail = ["asks": setting.word, "indicators": setting.codes.map(\.text).joined(separator: " ")]
            return ((), AuditFact(action: "contributions.set", subject: "plan/\(plan)/contributions", detail: detail))
        }
    }
}
