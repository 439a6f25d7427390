package import Domain
import Persistence

/// Publishes a ranking; it is never changed again.
package struct PublishRanking {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Publishes it.
    ///
    /// - Throws: `Refusal` where the actor does not coordinate the plan, there is no such ranking, or it was not opened, its time for
    ///   explanations is not over, one of them is unanswered, or it is published.
    package func callAsFunction(_ plan: PlanCode, _ scope: RankingScope, by actor: ReportingActor) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            let access = try RankingAccess(plan, actor, connection: connection)
            try access.requireCoordinator()
            let ranking = try access.unpublished(scope, connection: connection)
            let store = access.store(connection)
            guard let end = ranking.contestUntil else { throw Refusal.conflict(Message("ranking.not_opened")) }
            let waiting = try store.waitingContests(of: ranking)
            guard waiting == 0 else {
                throw Refusal.conflict(Message("ranking.contests_unanswered", ["count": String(waiting)]))
            }
            guard end <= at else {
                let last = Instant(milliseconds: end.milliseconds - 1).day.printed
                throw Refusal.conflict(Message("ranking.still_open", ["day": last]))
            }
            try store.publish(ranking, by: actor.name, at: at)
            let counts = try store.counts(of: ranking)
            let detail = [
                "edition": String(ranking.number), "weights": ranking.weights.text, "units": String(counts.all),
                "placed": String(counts.placed),
            ]
            let subject = RankingAccess.subject(plan, scope)
            return ((), AuditFact(action: "ranking.published", subject: subject, detail: detail))
        }
    }
}
