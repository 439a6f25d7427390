package import Domain
package import Persistence

/// Reads how Viet Nam stands in the international indices a plan follows.
package struct ReadInternational {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Every index of the plan, in the order of their names.
    ///
    /// - Parameters:
    ///   - index: only this one; capitals do not matter.
    ///   - asOf: with the edition and the figures known then; nil for now.
    /// - Throws: `Refusal.notFound` for an unknown plan or index.
    package func callAsFunction(
        _ code: PlanCode,
        index: String? = nil,
        asOf: Instant? = nil
    ) async throws -> InternationalSheet {
        try await runtime.database.read { connection in
            guard let plan = try PlanStore(connection: connection).find(code, asOf: asOf) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": code.text]))
            }
            return try Self.sheet(of: plan, index: index, asOf: asOf, connection: connection)
        }
    }

    /// The same in a transaction that is open already.
    package static func sheet(
        of plan: StoredPlan,
        index: String? = nil,
        asOf: Instant? = nil,
        connection: any Connection
    ) throws -> InternationalSheet {
        let all = try InternationalQuery(connection: connection).comparisons(of: plan, asOf: asOf)
        guard let index else { return InternationalSheet(plan: plan, comparisons: all) }
        let found = all.filter { $0.index.lowercased() == index.lowercased() }
        guard !found.isEmpty else {
            let known = all.map(\.index).joined(separator: ", ")
            let values = ["index": index, "plan": plan.name, "known": known]
            throw Refusal.notFound(Message(all.isEmpty ? "international.none" : "international.unknown", values))
        }
        return InternationalSheet(plan: plan, comparisons: found)
    }
}
