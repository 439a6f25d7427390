package import Domain
import Persistence

/// Decides how much each component counts in a plan's rankings.
package struct SetRankingWeights {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the weights; they count for rankings drawn up or counted anew as drafts from then on.
    ///
    /// - Throws: `Refusal` where the actor does not coordinate the plan; `InvalidInput` with the components' names, `weights` or
    ///   `reason` as fields, every fault at once.
    package func callAsFunction(
        _ typed: [RankingComponent: String],
        reason: String,
        of plan: PlanCode,
        by actor: ReportingActor
    ) async throws {
        try await runtime.change(by: actor.name) { connection, _ in
            let access = try RankingAccess(plan, actor, connection: connection)
            try access.requireCoordinator()
            let (weights, why) = try Self.read(typed, reason)
            let store = access.store(connection)
            let before = try store.weights()
            guard weights != before else { return ((), nil) }
            try store.save(weights)
            let detail = ["weights": weights.text, "before": before.text, "reason": why]
            return ((), AuditFact(action: "ranking.weights_set", subject: "plan/\(plan)/ranking", detail: detail))
        }
    }

    private static func read(_ typed: [RankingComponent: String], _ reason: String) throws -> (RankingWeights, String) {
        var problems: [InputProblem] = []
        var weights: RankingWeights?
        do throws(InvalidInput) { weights = try RankingWeights(reading: typed) } catch { problems += error.problems }
        var why: String?
        do throws(InvalidInput) {
            why = try RankingText.read(reason, field: "reason", emptyKey: "ranking.reason_needed")
        } catch {
            problems += error.problems
        }
        guard let weights, let why else { throw InvalidInput(problems) }
        return (weights, why)
    }
}
