package import Domain
package import Persistence

/// A plan and one of its rounds, loaded in the transaction that needs them.
package struct ReportingScope: Sendable {
    /// The plan with its current edition.
    package let plan: StoredPlan
    /// The round.
    package let round: StoredRound

    /// Loads both; refuses what does not exist.
    ///
    /// - Parameter instant: gives the state the round was in then; nil: its present one.
    package init(
        _ plan: PlanCode,
        _ round: PeriodCode,
        asOf instant: Instant? = nil,
        connection: any Connection
    ) throws {
        guard let found = try PlanStore(connection: connection).find(plan) else {
            throw Refusal.notFound(Message("plan.unknown", ["code": plan.text]))
        }
        guard let stored = try RoundStore(connection: connection).find(round, planID: found.id, asOf: instant) else {
            throw Refusal.notFound(Message("round.not_found", ["round": round.text]))
        }
        self.plan = found
        self.round = stored
    }

    /// The sheet of a unit that must supply something in the round; else refuses as if there were no such report.
    package func sheet(of organisation: OrganisationCode, connection: any Connection) throws -> ReportSheet {
        let sheet = try ReportSheetQuery(connection: connection)(organisation, in: round)
        guard let sheet, sheet.isObliged else { throw Self.noReport }
        return sheet
    }

    /// Refuses an actor who does not run the plan's rounds.
    func requireCoordinator(_ actor: ReportingActor) throws {
        guard actor.coordinates(plan.coordinator) else {
            throw Refusal.forbidden(Message("round.coordinator_only"))
        }
    }

    /// The refusal of a report that does not exist, or that the actor may not know of.
    static let noReport = Refusal.notFound(Message("report.not_found"))
}
