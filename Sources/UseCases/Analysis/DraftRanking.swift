package import Domain
package import Persistence

/// Draws up the ranking of a round or year, or counts an unpublished one anew from the data as they are now.
package struct DraftRanking {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Draws it up and gives it. A draft takes the plan's weights of the moment; one that is open for contest keeps its own, for
    /// nobody changes the rule while units are heard. After a publication it becomes the next edition.
    ///
    /// - Parameter reason: why there is another edition; needed from the second on.
    /// - Throws: `Refusal` where the actor does not coordinate the plan or nothing was opened; `InvalidInput` with field `reason`.
    @discardableResult
    package func callAsFunction(
        _ plan: PlanCode,
        _ scope: RankingScope,
        reason: String = "",
        by actor: ReportingActor
    ) async throws -> StoredRanking {
        let demonstration = runtime.isDemonstration
        return try await runtime.change(by: actor.name) { connection, at in
            let access = try RankingAccess(plan, actor, connection: connection)
            try access.requireCoordinator()
            let (drawn, isNew) = try Self.unpublished(scope, reason, access, connection, at, demonstration)
            let weights = drawn.state == .open ? drawn.weights : try access.store(connection).weights()
            let counted = try RankingReckoning(access: access, connection: connection)
                .recount(drawn, weights: weights, reason: drawn.reason, at: at)
            let ranking = try access.newest(scope, connection: connection)
            let detail = [
                "edition": String(ranking.number), "weights": ranking.weights.text, "units": String(counted.all),
                "placed": String(counted.placed), "reason": isNew ? ranking.reason : "",
            ].filter { !$0.value.isEmpty }
            let action = isNew ? "ranking.drafted" : "ranking.recounted"
            let subject = RankingAccess.subject(plan, scope)
            return (ranking, AuditFact(action: action, subject: subject, detail: detail))
        }
    }

    /// The edition that is not published yet, drawn up where there is none.
    private static func unpublished(
        _ scope: RankingScope,
        _ reason: String,
        _ access: RankingAccess,
        _ connection: any Connection,
        _ at: Instant,
        _ isDemonstration: Bool
    ) throws -> (ranking: StoredRanking, isNew: Bool) {
        let store = access.store(connection)
        let newest = try store.editions(of: scope).first
        if let newest, newest.state != .published { return (newest, false) }
        let rounds = try access.rounds(of: scope, connection: connection)
        var why = ""
        if newest != nil {
            why = try RankingText.read(reason, field: "reason", emptyKey: "ranking.edition_reason_needed")
        }
        let new = NewRanking(
            planID: access.plan.id,
            scope: scope,
            lastDay: rounds.map(\.period.to).max() ?? at.day,
            number: (newest?.number ?? 0) + 1,
            weights: try store.weights(),
            reason: why,
            author: access.actor.name,
            isIllustrative: isDemonstration || rounds.contains { $0.isIllustrative }
        )
        return (try store.insert(new, at: at), true)
    }
}
