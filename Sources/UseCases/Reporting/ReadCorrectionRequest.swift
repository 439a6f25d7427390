package import Domain
package import Persistence

/// Reads units' requests to correct accepted figures for those who may see them.
package struct ReadCorrectionRequest {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// A request with the report it is about and every vintage of its figure, the first first.
    ///
    /// - Throws: `Refusal.notFound` where the plan has no such request or the actor may not see it.
    package func callAsFunction(
        _ id: Int64,
        of plan: PlanCode,
        by actor: ReportingActor
    ) async throws -> (plan: StoredPlan, request: CorrectionRequest, sheet: ReportSheet, history: [StoredVintage]) {
        try await runtime.database.read { connection in
            let request = try Self.request(id, of: plan, by: actor, connection: connection)
            let scope = try ReportingScope(plan, request.round, connection: connection)
            let key = ObservationKey(
                planID: scope.plan.id,
                figure: request.typed.key,
                organisation: request.organisation,
                period: request.round
            )
            return (
                scope.plan, request, try scope.sheet(of: request.organisation, connection: connection),
                try ObservationStore(connection: connection).history(of: key)
            )
        }
    }

    /// A part of a plan's requests with how many there are in all: every unit's for who reads all reports, else those of the
    /// actor's own units.
    ///
    /// - Parameters:
    ///   - state: only requests that stand so; nil: all.
    ///   - window: which part; nil: all.
    package func list(
        of plan: PlanCode,
        state: CorrectionRequestState?,
        window: ListWindow? = nil,
        by actor: ReportingActor
    ) async throws -> (requests: [CorrectionRequest], total: Int) {
        try await runtime.database.read { connection in
            guard let found = try PlanStore(connection: connection).find(plan) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": plan.text]))
            }
            let all = actor.readsAll(coordinator: found.coordinator)
            let filter = CorrectionRequestFilter(state: state, organisations: all ? nil : actor.ownOrganisations)
            let store = CorrectionRequestStore(connection: connection)
            return (
                try store.list(planID: found.id, filter, window: window), try store.count(planID: found.id, filter)
            )
        }
    }

    /// The request, inside a transaction.
    static func request(
        _ id: Int64,
        of plan: PlanCode,
        by actor: ReportingActor,
        connection: any Connection
    ) throws -> CorrectionRequest {
        let missing = Refusal.notFound(Message("correction.not_found"))
        guard let found = try PlanStore(connection: connection).find(plan),
            let request = try CorrectionRequestStore(connection: connection).find(id, planID: found.id),
            actor.reads(request.organisation, coordinator: found.coordinator)
        else { throw missing }
        return request
    }
}
