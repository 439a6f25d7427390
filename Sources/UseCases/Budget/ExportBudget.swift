import Documents
package import Domain
package import Persistence

/// Writes a plan's money as a file, for whoever may read it.
package struct ExportBudget {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Lines of a file at most: what a sheet of XLSX takes beside its head.
    package static let mostLines = 1_048_000

    /// The bytes of the lines that pass and that the actor may read: an XLSX workbook that reckons by itself, or CSV.
    ///
    /// - Parameters:
    ///   - instant: as the lines stood then; nil: as they stand.
    ///   - text: the sentence of a message in the reader's language.
    /// - Throws: `Refusal.notFound` for an unknown plan.
    package func callAsFunction(
        _ plan: PlanCode,
        _ filter: BudgetFilter,
        asXLSX: Bool,
        asOf instant: Instant? = nil,
        by actor: BudgetActor,
        text: @escaping (Message) -> String
    ) async throws -> [UInt8] {
        let (name, lines) = try await ReadBudget(runtime: runtime)(plan, asOf: instant, by: actor) { _, scope, query in
            let window = ListWindow(limit: Self.mostLines, offset: 0)
            return (scope.plan.name, try query.lines(scope.filter(filter), window: window))
        }
        guard asXLSX else { return StoredBudgetLine.csv(lines) }
        return try BudgetWorkbook(
            planName: name,
            rows: lines.map(\.workbookRow),
            at: instant ?? runtime.clock.now(),
            isIllustrative: lines.contains(where: \.isIllustrative),
            text: text
        ).bytes()
    }
}
