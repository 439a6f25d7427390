package import Domain
import Persistence

/// Composes the quarterly consolidated report (II.2.b) and the annual report to the leadership (IV.1) from the data.
package struct ComposeReport: Sendable {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// A report of a plan.
    ///
    /// - Parameters:
    ///   - instant: from what was known then; nil: now.
    ///   - template: what it says in which order; nil: the product's own.
    /// - Throws: `Refusal` for an unknown plan or round, an actor who does not read every unit's report, an instant before the plan,
    ///   a round that was not opened, a year outside the plan or without a round; `InvalidInput` for a template with unknown fields.
    package func callAsFunction(
        _ report: PeriodicReport,
        of plan: PlanCode,
        asOf instant: Instant? = nil,
        template: NamedTemplate? = nil,
        by actor: ReportingActor
    ) async throws -> ComposedSheet {
        let now = runtime.clock.now()
        let data = try await runtime.database.read { connection in
            try ReportData(report, of: plan, asOf: instant, now: now, by: actor, connection: connection)
        }
        return try ComposedSheet(data, by: template ?? .standard(for: report))
    }
}
