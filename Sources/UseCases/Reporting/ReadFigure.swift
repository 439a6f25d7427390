package import Domain
package import Persistence

/// Reads an accepted figure with its history for who corrects it.
package struct ReadFigure {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The figure's row of the unit's report and every vintage, the first first.
    ///
    /// - Throws: `Refusal` where the actor does not coordinate the plan, the unit owes no such figure in the round, or its
    ///   report is not accepted.
    package func callAsFunction(
        _ address: ReportAddress,
        _ figure: FigureKey,
        by actor: ReportingActor
    ) async throws -> (plan: StoredPlan, sheet: ReportSheet, row: ReportSheetRow, history: [StoredVintage]) {
        try await runtime.database.read { connection in
            let scope = try ReportingScope(address.plan, address.round, connection: connection)
            try scope.requireCoordinator(actor)
            let sheet = try scope.sheet(of: address.organisation, connection: connection)
            guard let row = sheet.rows.first(where: { $0.key == figure }) else { throw ReportingScope.noReport }
            guard sheet.report?.state == .accepted else { throw Refusal.conflict(Message("report.not_accepted")) }
            let key = ObservationKey(
                planID: scope.plan.id,
                figure: figure,
                organisation: address.organisation,
                period: address.round
            )
            return (scope.plan, sheet, row, try ObservationStore(connection: connection).history(of: key))
        }
    }
}
