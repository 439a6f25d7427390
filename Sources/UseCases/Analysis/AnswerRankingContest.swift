package import Domain
import Persistence

/// The coordinator answers a unit's explanation of its row; an accepted one mends the row in the same transaction.
package struct AnswerRankingContest {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Records the answer.
    ///
    /// - Parameter remedy: how the row is mended; nil declines.
    /// - Throws: `Refusal` where there is no such explanation, the actor does not coordinate the plan, wrote it, or it is answered
    ///   or published already; `InvalidInput` with field `reason`.
    package func callAsFunction(
        _ plan: PlanCode,
        _ scope: RankingScope,
        _ number: Int,
        remedy: RankingRemedy?,
        reason: String,
        by actor: ReportingActor
    ) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            let access = try RankingAccess(plan, actor, connection: connection)
            try access.requireCoordinator()
            let ranking = try access.unpublished(scope, connection: connection)
            let store = access.store(connection)
            guard let contest = try store.contest(number, of: ranking) else {
                throw Refusal.notFound(Message("ranking.no_contest", ["number": String(number)]))
            }
            guard contest.author != actor.name || actor == .command else {
                throw Refusal.forbidden(Message("ranking.own_contest"))
            }
            guard contest.state == .waiting else {
                let values = ["name": contest.answeredBy ?? ""]
                throw Refusal.conflict(Message("ranking.contest_answered", values))
            }
            let why = try RankingText.read(reason, field: "reason", emptyKey: "ranking.reason_needed")
            let isAccepted = remedy != nil
            try store.answer(number, of: ranking, isAccepted: isAccepted, reason: why, by: actor.name, at: at)
            var detail = ["reason": why, "organisation": contest.organisation.text]
            if let remedy {
                detail["remedy"] = try Self.mend(ranking, contest, remedy, why, access, connection, at)
            }
            let action = isAccepted ? "ranking.contest_accepted" : "ranking.contest_declined"
            let subject = RankingAccess.subject(plan, scope) + "/contest/\(number)"
            return ((), AuditFact(action: action, subject: subject, detail: detail))
        }
    }

    /// Mends the row and gives what was done, as the audit log records it.
    private static func mend(
        _ ranking: StoredRanking,
        _ contest: RankingContest,
        _ remedy: RankingRemedy,
        _ reason: String,
        _ access: RankingAccess,
        _ connection: any Connection,
        _ at: Instant
    ) throws -> String {
        let reckoning = RankingReckoning(access: access, connection: connection)
        switch remedy {
        case .recompute:
            _ = try reckoning.recount(ranking, weights: ranking.weights, reason: ranking.reason, at: at)
            return "recount"
        case .override(let component, let share):
            let override = RankingOverride(
                component: component,
                share: share,
                reason: reason,
                author: access.actor.name,
                recordedAt: at
            )
            try access.store(connection).save(override, of: contest.organisation, in: ranking)
            try reckoning.rank(ranking)
            return "\(component.rawValue) \(share.numerator)/\(share.denominator)"
        }
    }
}
