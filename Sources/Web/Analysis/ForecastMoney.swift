import Domain
import Persistence
import UseCases

/// What the money of the tasks that are to move an indicator comes to, as far as the reader may see it
/// (docs/decisions/0026-money-is-internal.md).
struct ForecastMoney: Sendable {
    /// Count and sums of the lines the reader may see.
    let sums: BudgetSums

    /// Asks the database for it; nil for a reader who may not read money, where no miss is expected or no task is open, and
    /// for a unit that has no line among them.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        tasks: [ListedTask],
        today: Day,
        for person: Person?
    ) throws -> ForecastMoney? {
        let codes = tasks.compactMap { try? TaskCode($0.code) }
        guard let person, Routes.budget.admits(person), !codes.isEmpty else { return nil }
        let scope = try BudgetScope(plan, BudgetActor(person), on: today, connection: connection)
        let sums = try BudgetListQuery(connection: connection, planID: plan.id)
            .sums(scope.filter(BudgetFilter(tasks: codes)))
        return scope.readsAll || sums.lines > 0 ? ForecastMoney(sums: sums) : nil
    }
}
