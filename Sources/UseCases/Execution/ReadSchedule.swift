package import Domain
package import Persistence

/// Reads the Gantt chart of a plan's tasks: what runs in a span of time by lead, with the activities of approved implementation
/// plans for those who may see them.
package struct ReadSchedule {
    private let runtime: Runtime
    /// Occurrences read at once where all are asked for.
    private static let portion = 500

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// A page of it.
    ///
    /// - Parameters:
    ///   - span: what part of time; gets the plan's years and the day it is.
    ///   - window: which occurrences; nil: all.
    ///   - actor: who reads; nil for the public, which sees no activities.
    /// - Throws: `Refusal.notFound` for an unknown plan.
    package func callAsFunction(
        _ code: PlanCode,
        _ filter: ListedTaskFilter,
        window: ListWindow?,
        by actor: ReportingActor?,
        span: @escaping @Sendable (ClosedRange<Int>, Day) throws -> ScheduleSpan
    ) async throws -> ScheduleSheet {
        let now = runtime.clock.now()
        return try await runtime.database.read { connection in
            guard let plan = try PlanStore(connection: connection).find(code) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": code.text]))
            }
            let span = try span(plan.years, now.day)
            let reading = Self.Reading(connection: connection, plan: plan, now: now, span: span, actor: actor)
            return try reading.sheet(filter, window: window)
        }
    }

    /// A page of it in a transaction that is open already.
    package static func sheet(
        _ filter: ListedTaskFilter,
        of plan: StoredPlan,
        over span: ScheduleSpan,
        window: ListWindow,
        at now: Instant,
        by actor: ReportingActor?,
        connection: any Connection
    ) throws -> ScheduleSheet {
        try Reading(connection: connection, plan: plan, now: now, span: span, actor: actor)
            .sheet(filter, window: window)
    }

    /// One reading in one transaction.
    private struct Reading {
        let connection: any Connection
        let plan: StoredPlan
        let now: Instant
        let span: ScheduleSpan
        let actor: ReportingActor?

        func sheet(_ filter: ListedTaskFilter, window: ListWindow?) throws -> ScheduleSheet {
            var filter = filter
            filter.runsIn = span.days
            let stale = try ProgressSettingStore(connection: connection).stale(planID: plan.id)
            let moment = TaskMoment(now: now, stale: stale)
            let query = TaskScheduleQuery(connection: connection, place: TaskPlace(plan), moment: moment)
            let leads = try query.leads(filter)
            let counts = leads.map(\.count)
            let total = counts.reduce(0, +)
            let windows =
                window.map { [$0] }
                ?? stride(from: 0, to: total, by: ReadSchedule.portion).map {
                    ListWindow(limit: ReadSchedule.portion, offset: $0)
                }
            let groups = try windows.flatMap { window in
                let shares = LeadShare.page(of: counts, offset: window.offset, limit: window.limit)
                let rows = try query.rows(filter, leads: leads, shares: shares)
                let activities = try activities(of: rows.flatMap(\.tasks))
                return zip(rows, shares).map { row, share in
                    ScheduleGroup(
                        lead: row.lead,
                        before: share.before,
                        occurrences: row.tasks.map { scheduled($0, activities[$0.occurrence.id] ?? []) }
                    )
                }
            }
            return ScheduleSheet(
                plan: plan,
                span: span,
                day: now.day,
                groups: groups,
                total: total,
                leads: leads
            )
        }

        private func scheduled(_ task: ListedTask, _ activities: [ScheduledActivity]) -> ScheduledOccurrence {
            let occurrence = task.occurrence
            return ScheduledOccurrence(
                task: task,
                state: occurrence.state(on: now.day),
                course: OccurrenceCourse(
                    startsOn: occurrence.startsOn,
                    dueDay: occurrence.dueDay,
                    isDone: occurrence.doneLate != nil,
                    doneOn: occurrence.doneOn,
                    on: now.day,
                    planYears: plan.years
                ),
                activities: activities
            )
        }

        /// The activities by occurrence, of the tasks whose implementation plan the reader may know of.
        private func activities(of tasks: [ListedTask]) throws -> [Int64: [ScheduledActivity]] {
            guard let actor, !tasks.isEmpty else { return [:] }
            let reader = try actor.withHeritage(on: now.day, connection: connection)
            let known = try ExecutionTaskQuery(connection: connection).find(Set(tasks.map(\.code)).sorted(), of: plan)
            let seen = known.filter { ExecutionScope.admits(reader, to: $0, of: plan) }
            let leads = Dictionary(uniqueKeysWithValues: seen.map { ($0.code.text, $0.parts) })
            let query = ApprovedPlanQuery(connection: connection, planID: plan.id)
            let plans = try query.plans(of: leads)
            guard !plans.isEmpty else { return [:] }
            let counts = try query.occurrenceCounts(of: plans.keys.sorted())
            let planned = tasks.filter { plans[$0.code] != nil }
            let words = try query.words(of: planned.map(\.occurrence.id))
            var found: [Int64: [ScheduledActivity]] = [:]
            for task in planned {
                guard let plan = plans[task.code] else { continue }
                let (id, year) = (task.occurrence.id, task.occurrence.year)
                let isOne = (counts[task.code] ?? 0) <= 1
                found[id] = ScheduledActivity.all(of: plan, dueIn: isOne ? nil : year, words: words[id] ?? [:])
            }
            return found
        }
    }
}
