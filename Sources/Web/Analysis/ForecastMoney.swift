import Domain
import Persistence
import UseCases

/// What the money of the tasks that are to move an indicator comes to, as far as the reader may see it
/// (docs/decisions/0026-money-is-internal.md).
struct ForecastMoney: Sendable, Equatable {
    /// Count and sums of the lines the reader may see.
    let sums: BudgetSums

    /// Asks the database for it; nil in the past, for a reader who may not read money, where no miss is expected or no task
    /// is open, and for a unit that has no line among them.
    static func load(
        _ connection: any Connection,
        _ plan: StoredPlan,
        _ detail: IndicatorDetail,
        tasks: [ListedTask],
        today: Day,
        asOf: Instant?,
        for person: Person?
    ) throws -> ForecastMoney? {
        guard asOf == nil, let person, Routes.budget.admits(person) else { return nil }
        let open = IndicatorOutlook(detail, tasks: tasks, on: today).openTasks
        let codes = open.compactMap { try? TaskCode($0.code) }
        guard !codes.isEmpty else { return nil }
        let scope = try BudgetScope(plan, BudgetActor(person), on: today, connection: connection)
        let sums = try BudgetListQuery(connection: connection, planID: plan.id)
            .sums(scope.filter(BudgetFilter(tasks: codes)))
        return scope.readsAll || sums.lines > 0 ? ForecastMoney(sums: sums) : nil
    }
}
