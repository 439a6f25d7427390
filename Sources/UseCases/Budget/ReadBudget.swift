package import Domain
package import Persistence

/// Reads a plan's money for whoever may: all of it, or one's own units'.
package struct ReadBudget {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// What the actor sees of a plan's money in one snapshot of the database.
    ///
    /// - Parameter instant: as it stood then; nil: as it stands.
    /// - Throws: `Refusal.notFound` for an unknown plan.
    package func callAsFunction<Value: Sendable>(
        _ plan: PlanCode,
        asOf instant: Instant? = nil,
        by actor: BudgetActor,
        _ body: @escaping @Sendable (any Connection, BudgetScope, BudgetListQuery) throws -> Value
    ) async throws -> Value {
        let today = runtime.clock.now().day
        return try await runtime.database.read { connection in
            let scope = try BudgetScope(plan, actor, on: today, connection: connection)
            let query = BudgetListQuery(connection: connection, planID: scope.plan.id, asOf: instant)
            return try body(connection, scope, query)
        }
    }

    /// A line with everything that was done to it, the first first.
    ///
    /// - Throws: `Refusal.notFound` where there is none, or the actor may not know of it.
    package func line(_ address: BudgetAddress, by actor: BudgetActor) async throws -> BudgetLineDetail {
        try await self(address.plan, by: actor) { connection, scope, _ in
            let store = BudgetStore(connection: connection)
            guard scope.reads(address.key.organisation),
                let line = try store.find(address.key, planID: scope.plan.id)
            else { throw Self.noLine }
            return BudgetLineDetail(
                scope: scope,
                line: line,
                history: try store.history(lineID: line.id),
                ceilingLeft: try BudgetCeilingStore(connection: connection, planID: scope.plan.id)
                    .left(for: address.key)
            )
        }
    }

    /// The refusal of a line that does not exist, or that the actor may not know of.
    static let noLine = Refusal.notFound(Message("budget.no_line"))
}
