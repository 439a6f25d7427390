package import Domain
package import Persistence

/// Reads lists and counts of a plan's tasks.
package struct ReadTasks {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The occurrences that pass, and how many pass in all.
    ///
    /// - Parameters:
    ///   - window: which part of them; nil: all.
    ///   - instant: as the edition in force then had them and as was known then; nil: as they stand.
    /// - Throws: `Refusal.notFound` for an unknown plan.
    package func callAsFunction(
        _ plan: PlanCode,
        _ filter: ListedTaskFilter,
        window: ListWindow?,
        asOf instant: Instant? = nil
    ) async throws -> (tasks: [ListedTask], total: Int, day: Day) {
        try await read(plan, asOf: instant) { connection, place, moment in
            let query = ListedTaskQuery(connection: connection, place: place, moment: moment)
            let tasks = try query.rows(filter, window: window)
            return (tasks, window == nil ? tasks.count : try query.count(filter), moment.day)
        }
    }

    /// The counts of all that pass, and by a side of them.
    ///
    /// - Parameter instant: as above.
    /// - Throws: `Refusal.notFound` for an unknown plan.
    package func counts(
        _ plan: PlanCode,
        _ filter: ListedTaskFilter,
        by side: TaskCountSide,
        asOf instant: Instant? = nil
    ) async throws -> (total: OfficialCounts, rows: [OfficialCountRow]) {
        try await read(plan, asOf: instant) { connection, place, moment in
            let query = OfficialCountsQuery(connection: connection, place: place, moment: moment)
            return (try query.total(filter), try query.rows(filter, by: side))
        }
    }

    /// The years a task has an occurrence in, in order; 0 for one without a due day.
    ///
    /// - Throws: `Refusal.notFound` for an unknown plan.
    package func years(of task: TaskCode, in plan: PlanCode) async throws -> [Int] {
        try await read(plan) { connection, place, _ in
            try OccurrenceStore(connection: connection).all(of: task.text, planID: place.planID).map(\.year)
        }
    }

    private func read<Value: Sendable>(
        _ plan: PlanCode,
        asOf instant: Instant? = nil,
        _ body: @escaping @Sendable (any Connection, TaskPlace, TaskMoment) throws -> Value
    ) async throws -> Value {
        let now = runtime.clock.now()
        return try await runtime.database.read { connection in
            guard let stored = try PlanStore(connection: connection).find(plan, asOf: instant) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": plan.text]))
            }
            let stale = try ProgressSettingStore(connection: connection).stale(planID: stored.id)
            return try body(connection, TaskPlace(stored), TaskMoment(now: now, stale: stale, asOf: instant))
        }
    }
}
