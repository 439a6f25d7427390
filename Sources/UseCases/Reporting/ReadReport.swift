package import Domain
package import Persistence

/// Reads a unit's report for those who may see it.
package struct ReadReport {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The sheet with the report, its plan and its events.
    ///
    /// - Throws: `Refusal.notFound` where there is no such report or the actor may not see it; a unit's unsent draft is seen
    ///   by the unit only.
    package func callAsFunction(
        _ address: ReportAddress,
        by actor: ReportingActor
    ) async throws -> (plan: StoredPlan, sheet: ReportSheet, events: [ReportEvent]) {
        try await runtime.database.read { connection in
            let scope = try ReportingScope(address.plan, address.round, connection: connection)
            guard actor.reads(address.organisation, coordinator: scope.plan.coordinator) else {
                throw ReportingScope.noReport
            }
            let whole = try scope.sheet(of: address.organisation, connection: connection)
            let isUnsent = whole.report?.state == .draft || whole.report?.state == .awaitingApproval
            let isHidden = isUnsent && !actor.writes(for: address.organisation)
            let sheet = isHidden ? whole.withoutReport : whole
            let events = try sheet.report.map { try ReportStore(connection: connection).events(of: $0.id) } ?? []
            return (scope.plan, sheet, events)
        }
    }
}
