package import Domain
package import Persistence

/// Reads how the units of a plan stand in its rounds, for whoever may see it: all units for those who read all reports,
/// else one's own.
package struct ReadCompleteness {
    private let runtime: Runtime
    /// Rounds shown at most.
    package static let mostRounds = 12

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The matrix with its plan and the years that have opened rounds.
    ///
    /// - Parameters:
    ///   - rounds: one round, the rounds of a year, or the last twelve; only rounds that were opened.
    ///   - window: which part of the units; nil: all.
    /// - Throws: `Refusal.notFound` for an unknown plan, or a round it has not opened.
    package func callAsFunction(
        _ plan: PlanCode,
        _ rounds: RoundChoice,
        filter: CompletenessFilter,
        window: ListWindow?,
        by actor: ReportingActor
    ) async throws -> (plan: StoredPlan, years: [Int], matrix: CompletenessMatrix) {
        let now = runtime.clock.now()
        return try await runtime.database.read { connection in
            guard let stored = try PlanStore(connection: connection).find(plan) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": plan.text]))
            }
            let opened = try RoundStore(connection: connection).all(planID: stored.id).filter { $0.state != .scheduled }
            var filter = filter
            if !actor.readsAll(coordinator: stored.coordinator) { filter.organisations = actor.ownOrganisations }
            let shown = try Self.chosen(rounds, of: opened)
            let matrix = try CompletenessQuery(connection: connection)(shown, filter: filter, window: window, at: now)
            return (stored, Set(opened.map { $0.period.to.year }).sorted(), matrix)
        }
    }

    private static func chosen(_ choice: RoundChoice, of opened: [StoredRound]) throws -> [StoredRound] {
        switch choice {
        case .latest: return opened.suffix(mostRounds)
        case .latestYear:
            let year = opened.last?.period.to.year
            return opened.filter { $0.period.to.year == year }.suffix(mostRounds)
        case .year(let year): return opened.filter { $0.period.to.year == year }.suffix(mostRounds)
        case .round(let code):
            let found = opened.filter { $0.code == code }
            guard !found.isEmpty else { throw Refusal.notFound(Message("round.not_found", ["round": code.text])) }
            return found
        }
    }
}
