package import Domain
import Persistence

/// Opens a ranking so that each unit sees its row and may contest it, or gives the units more time.
package struct OpenRanking {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Opens it until the end of a day.
    ///
    /// - Throws: `Refusal` where the actor does not coordinate the plan, there is no such ranking or it is published;
    ///   `InvalidInput` with field `until` for a day that is over or earlier than the one units were told.
    package func callAsFunction(
        _ plan: PlanCode,
        _ scope: RankingScope,
        until day: Day,
        by actor: ReportingActor
    ) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            let access = try RankingAccess(plan, actor, connection: connection)
            try access.requireCoordinator()
            let ranking = try access.unpublished(scope, connection: connection)
            let end = Instant(startOf: day.adding(days: 1))
            guard end > at else {
                throw InvalidInput(field: "until", "ranking.until_is_over", ["read": day.printed])
            }
            if let told = ranking.contestUntil, end < told {
                let last = Instant(milliseconds: told.milliseconds - 1).day.printed
                throw InvalidInput(field: "until", "ranking.until_earlier", ["read": day.printed, "told": last])
            }
            try access.store(connection).open(ranking, until: end, at: at)
            let detail = ["edition": String(ranking.number), "until": day.iso]
            let subject = RankingAccess.subject(plan, scope)
            return ((), AuditFact(action: "ranking.opened", subject: subject, detail: detail))
        }
    }
}
