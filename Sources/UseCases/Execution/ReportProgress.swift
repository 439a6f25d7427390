package import Domain
import Persistence

/// Records what a lead says about the progress of a task or one of its activities.
package struct ReportProgress {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Appends the word; the percentage of the task follows from it.
    ///
    /// - Throws: `InvalidInput` as `ProgressEntry` says; `Refusal` for somebody who writes neither for who answers for the task
    ///   nor for a part of its plan, and for a task that is confirmed done.
    package func callAsFunction(
        _ address: TaskAddress,
        _ report: ProgressReport,
        by actor: ReportingActor
    ) async throws {
        let demonstration = runtime.isDemonstration
        try await runtime.change(by: actor.name) { connection, at in
            let scope = try OccurrenceScope(address, connection: connection)
            let actor = try actor.withHeritage(on: at.day, connection: connection)
            let activities = try scope.activities(connection: connection)
            let reportable = scope.reportable(activities, by: actor)
            if reportable.isEmpty { try scope.requireReporter(actor) }
            let occurrence = scope.occurrence
            guard occurrence.doneLate == nil else { throw Refusal.conflict(Message("progress.is_done")) }
            let store = ProgressStore(connection: connection)
            try Self.check(report.activity, among: reportable)
            let previous = try store.last(of: occurrence.id, activity: report.activity)
            let entry = try ProgressEntry(report, after: previous, on: at.day)
            let percent = Self.percent(entry, among: activities)
            try store.append(
                entry,
                to: occurrence.id,
                by: actor.name,
                at: at,
                isIllustrative: demonstration
            )
            try OccurrenceStore(connection: connection)
                .hear(occurrence.id, percent: percent, hasBegun: entry.hasBegun, at: at)
            var detail = ["percent": String(entry.percent)]
            if let activity = entry.activity { detail["activity"] = String(activity) }
            if let previous { detail["before"] = String(previous) }
            if !entry.explanation.isEmpty { detail["explanation"] = entry.explanation }
            return ((), AuditFact(action: "task.progress_reported", subject: address.subject, detail: detail))
        }
    }

    /// Where there is an approved implementation plan, progress is reported activity by activity; without one, of the task.
    private static func check(_ number: Int?, among activities: [OccurrenceActivity]) throws(InvalidInput) {
        if activities.isEmpty {
            guard number == nil else { throw InvalidInput(field: "activity", "progress.no_such_activity") }
        } else {
            guard let number else { throw InvalidInput(field: "activity", "progress.activity_missing") }
            guard activities.contains(where: { $0.activity.id.number == Int64(number) }) else {
                throw InvalidInput(field: "activity", "progress.no_such_activity")
            }
        }
    }

    /// The percentage of the whole task once this was said.
    private static func percent(_ entry: ProgressEntry, among activities: [OccurrenceActivity]) -> Int? {
        guard let number = entry.activity else { return entry.percent }
        return WeightedProgress.percent(
            of: activities.map { item in
                let isThis = item.activity.id.number == Int64(number)
                return (item.activity.weight?.scaled ?? 0, isThis ? entry.percent : item.percent ?? 0)
            }
        )
    }
}
