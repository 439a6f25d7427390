package import Domain
package import Persistence

/// A plan and what somebody may see and do about the rankings of its units, loaded in the transaction that needs them.
package struct RankingAccess: Sendable {
    /// The plan with its current edition.
    package let plan: StoredPlan
    /// Who acts.
    package let actor: ReportingActor

    /// Loads the plan; `Refusal.notFound` where there is none.
    package init(_ code: PlanCode, _ actor: ReportingActor, connection: any Connection) throws {
        guard let found = try PlanStore(connection: connection).find(code) else {
            throw Refusal.notFound(Message("plan.unknown", ["code": code.text]))
        }
        self.init(found, actor)
    }

    /// The access to a plan that was loaded before.
    package init(_ plan: StoredPlan, _ actor: ReportingActor) {
        self.plan = plan
        self.actor = actor
    }

    /// True where the actor draws up rankings and answers explanations.
    package var coordinates: Bool { actor.coordinates(plan.coordinator) }

    /// True where the actor sees every row before publication: coordinator, leadership, auditors.
    package var seesAll: Bool { actor.readsAll(coordinator: plan.coordinator) || actor.isAuditor }

    /// The states in which the actor knows of a ranking at all.
    package var states: [RankingState] {
        if seesAll { return RankingState.allCases }
        return actor.ownOrganisations.isEmpty ? [.published] : [.open, .published]
    }

    /// The rankings of the plan.
    func store(_ connection: any Connection) -> RankingStore {
        RankingStore(connection: connection, planID: plan.id)
    }

    /// Refuses whoever does not coordinate the plan.
    func requireCoordinator() throws {
        guard coordinates else { throw Refusal.forbidden(Message("ranking.coordinator_only")) }
    }

    /// The rounds a ranking counts, the earliest first; `Refusal.notFound` where the plan has none that was opened.
    func rounds(of scope: RankingScope, connection: any Connection) throws -> [StoredRound] {
        let opened = try RoundStore(connection: connection).all(planID: plan.id).filter { $0.state != .scheduled }
        let counted = opened.filter { round in
            switch scope {
            case .round(let code): round.code == code
            case .year(let year): round.period.to.year == year
            }
        }
        guard !counted.isEmpty else {
            throw Refusal.notFound(Message("ranking.no_round", ["scope": scope.text]))
        }
        return counted
    }

    /// The newest edition of a ranking; `Refusal.notFound` where there is none.
    func newest(_ scope: RankingScope, connection: any Connection) throws -> StoredRanking {
        guard let found = try store(connection).editions(of: scope).first else { throw Self.unknown(scope) }
        return found
    }

    /// The newest edition that is not published; `Refusal.conflict` where it is.
    func unpublished(_ scope: RankingScope, connection: any Connection) throws -> StoredRanking {
        let found = try newest(scope, connection: connection)
        guard found.state != .published else { throw Refusal.conflict(Message("ranking.never_changed")) }
        return found
    }

    /// The refusal of a ranking that does not exist, or that the actor may not know of.
    static func unknown(_ scope: RankingScope) -> Refusal {
        Refusal.notFound(Message("ranking.not_found", ["scope": scope.text]))
    }

    /// What the audit log calls a ranking.
    static func subject(_ plan: PlanCode, _ scope: RankingScope) -> String { "plan/\(plan)/ranking/\(scope)" }
}
