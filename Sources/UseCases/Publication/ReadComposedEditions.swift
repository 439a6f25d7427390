import Documents
package import Domain
package import Persistence

/// Reads what is written and frozen of a plan's periodic reports, for those who read every unit's report.
package struct ReadComposedEditions: Sendable {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The frozen editions of a report, the first one first, with the plan.
    ///
    /// - Throws: `Refusal` for an unknown plan and for who does not read every unit's report.
    package func callAsFunction(
        _ report: PeriodicReport,
        of plan: PlanCode,
        by actor: ReportingActor
    ) async throws -> (plan: StoredPlan, editions: [ComposedEdition]) {
        try await runtime.database.read { connection in
            let scope = try ComposedScope(plan, report, readBy: actor, connection: connection)
            return (scope.plan, try scope.store(connection).editions(of: report))
        }
    }

    /// One edition with what it says and what differs from an earlier one.
    ///
    /// - Parameter earlier: the number of the edition to compare it with; nil: the one before it.
    /// - Throws: as above; `Refusal.notFound` for an edition there is not; `AlteredEdition` where its content is not what was
    ///   frozen.
    package func callAsFunction(
        _ number: Int,
        since earlier: Int? = nil,
        of report: PeriodicReport,
        in plan: PlanCode,
        by actor: ReportingActor
    ) async throws -> OpenedComposedEdition {
        try await runtime.database.read { connection in
            let scope = try ComposedScope(plan, report, readBy: actor, connection: connection)
            let edition = try scope.edition(number, connection: connection)
            let composed = try scope.composed(edition, connection: connection)
            let editions = try scope.store(connection).editions(of: report)
            let other =
                try earlier.map { try scope.edition($0, connection: connection) }
                ?? editions.last { $0.number < number }
            let changes =
                try other.map { composed.changes(since: try scope.composed($0, connection: connection)) } ?? []
            return OpenedComposedEdition(
                plan: scope.plan,
                edition: edition,
                report: composed,
                editions: editions,
                earlier: other,
                changes: changes
            )
        }
    }

    /// The bytes of a form of an edition, exactly as they were frozen; a PDF is made from the frozen document.
    ///
    /// - Throws: as above; `Refusal.conflict` where a PDF is asked for and none can be made.
    package func bytes(
        _ format: ComposedFormat,
        of number: Int,
        _ report: PeriodicReport,
        in plan: PlanCode,
        by actor: ReportingActor
    ) async throws -> [UInt8] {
        let bytes = try await runtime.database.read { connection in
            let scope = try ComposedScope(plan, report, readBy: actor, connection: connection)
            let edition = try scope.edition(number, connection: connection)
            return try scope.content(of: edition, format == .pdf ? .docx : format, connection: connection)
        }
        return format == .pdf ? try await runtime.pdf.pdf(of: bytes) : bytes
    }
}
