package import Domain
package import Persistence

/// Reads proposals for whoever may: all of them, or one's own units'.
package struct ReadProposals {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// What the actor sees of a plan's proposals in one snapshot of the database.
    ///
    /// - Throws: `Refusal.notFound` for an unknown plan.
    package func callAsFunction<Value: Sendable>(
        _ plan: PlanCode,
        by actor: ReportingActor,
        _ body: @escaping @Sendable (any Connection, ProposalScope, ProposalStore) throws -> Value
    ) async throws -> Value {
        try await runtime.database.read { connection in
            let scope = try ProposalScope(plan, actor, connection: connection)
            return try body(connection, scope, ProposalStore(connection: connection, planID: scope.plan.id))
        }
    }
}
