package import Domain
package import Persistence

/// Reads the frozen editions of a round for those who may see them.
package struct ReadEditions {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The editions of a round, the first one first, with the plan and the round.
    ///
    /// - Throws: `Refusal.notFound` where there is no such round or the actor may not know of its editions.
    package func callAsFunction(
        _ round: PeriodCode,
        of plan: PlanCode,
        by actor: ReportingActor
    ) async throws -> (scope: ReportingScope, editions: [RoundEdition]) {
        try await runtime.database.read { connection in
            let scope = try ReportingScope(plan, round, connection: connection)
            try scope.requireEditionReader(actor)
            return (scope, try EditionStore(connection: connection).all(of: scope.round))
        }
    }

    /// One edition with what it says and what differs from the edition before it; nil for the first.
    ///
    /// - Throws: as above; `AlteredEdition` where its content is not what was frozen.
    package func callAsFunction(_ address: EditionAddress, by actor: ReportingActor) async throws -> OpenedEdition {
        try await runtime.database.read { connection in
            let scope = try ReportingScope(address.plan, address.round, connection: connection)
            try scope.requireEditionReader(actor)
            let edition = try scope.edition(address.number, connection: connection)
            let report = try scope.report(of: edition, connection: connection)
            let earlier = try EditionStore(connection: connection).find(address.number - 1, of: scope.round)
            let changes = try earlier.map { report.changes(since: try scope.report(of: $0, connection: connection)) }
            return OpenedEdition(plan: scope.plan, edition: edition, report: report, changes: changes)
        }
    }

    /// The bytes of a form of an edition, exactly as they were frozen.
    ///
    /// - Throws: as above.
    package func bytes(
        of address: EditionAddress,
        _ format: EditionFormat,
        by actor: ReportingActor
    ) async throws -> [UInt8] {
        try await runtime.database.read { connection in
            let scope = try ReportingScope(address.plan, address.round, connection: connection)
            try scope.requireEditionReader(actor)
            let edition = try scope.edition(address.number, connection: connection)
            return try scope.content(of: edition, format, connection: connection)
        }
    }
}
