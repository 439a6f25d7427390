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
    /// A unit's unsent draft is seen by the unit only: others see what it last sent, also while the unit works on a report
    /// that was returned to it.
    ///
    /// - Throws: `Refusal.notFound` where there is no such report or the actor may not see it.
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
            guard let report = whole.report else { return (scope.plan, whole, []) }
            let events = try ReportStore(connection: connection).events(of: report.id)
            let isSent = report.state == .submitted || report.state == .accepted
            if isSent || actor.writes(for: address.organisation) { return (scope.plan, whole, events) }
            guard let sent = SentReport(of: report, events: events) else {
                return (scope.plan, whole.withoutReport, [])
            }
            return (scope.plan, whole.showing(sent.report), events)
        }
    }
}
