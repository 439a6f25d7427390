package import Domain
import Persistence

/// Who is late with what in a plan, and the letters that were made: what the coordinator's page shows.
package struct ReadUrgedUnits: Sendable {
    private let runtime: Runtime
    /// Letters shown at most.
    private static let mostLetters = 100

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Reads both; refuses who does not read every report of the plan.
    package func callAsFunction(of plan: PlanCode, by actor: ReportingActor) async throws -> UrgedUnits {
        let now = runtime.clock.now()
        return try await runtime.database.read { connection in
            let plan = try LetterAccess.plan(plan, readBy: actor, connection: connection)
            let units = try UrgedUnitsQuery(connection: connection)(of: plan, at: now)
            let settings = UrgingSettingStore(connection: connection)
            let reports = try settings.setting(planID: plan.id).escalationDays
            let tasks = try settings.taskSetting(planID: plan.id).escalationDays
            let last = units.filter { unit in
                unit.items.contains { item in
                    (item.kind == .report ? reports : tasks).map { item.daysLate >= $0 } ?? false
                }
            }
            return UrgedUnits(
                plan: plan,
                units: units,
                letters: try LetterStore(connection: connection).all(planID: plan.id, limit: Self.mostLetters),
                setting: try LetterSettingStore(connection: connection).setting(planID: plan.id),
                atLastStep: Set(last.map(\.organisation.code)),
                day: now.day
            )
        }
    }

    /// The letter to a unit as it would be made now; nothing is stored. Refuses who does not read every report, and a unit that
    /// is late with nothing.
    package func draft(
        to organisation: OrganisationCode,
        of plan: PlanCode,
        by actor: ReportingActor
    ) async throws -> LetterDraft {
        let now = runtime.clock.now()
        return try await runtime.database.read { connection in
            let plan = try LetterAccess.plan(plan, readBy: actor, connection: connection)
            return try LetterDraft(plan, to: organisation, connection: connection, at: now)
        }
    }
}
