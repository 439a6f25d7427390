package import Domain
import Persistence

/// Begins a new version of an approved implementation plan; the approved one stays in force until the new one is approved.
package struct BeginVersion {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Begins the version and gives its number.
    ///
    /// - Throws: `Refusal` where the actor leads nothing in the task or the last version is not approved.
    @discardableResult
    package func callAsFunction(
        _ address: ImplementationAddress,
        from origin: VersionOrigin,
        by actor: ReportingActor
    ) async throws -> Int {
        try await runtime.change(by: actor.name) { connection, at in
            let actor = try actor.withHeritage(on: at.day, connection: connection)
            let writing = try PartWriting(address, by: actor, connection: connection)
            let last = try writing.scope.latest()
            guard last.state == .approved else { throw Refusal.conflict(Message("implementation.version_under_way")) }
            let task = writing.scope.task
            let store = ImplementationStore(connection: connection)
            let number = last.number + 1
            let version = try store.begin(
                version: number,
                of: task.code,
                planID: writing.scope.plan.id,
                by: actor.name,
                at: at
            )
            let copied = Self.copy(writing.stored, from: origin, within: task)
            for lead in task.parts where !copied.part(of: lead).isEmpty {
                try store.save(
                    copied.part(of: lead),
                    part: lead,
                    of: version,
                    after: 0,
                    nextID: writing.scope.implementation?.nextActivity ?? ActivityID(1),
                    by: actor.name,
                    at: at
                )
            }
            let detail = ["version": String(number), "from": origin.rawValue]
            return (number, AuditFact(action: "implementation.begun", subject: address.implementation, detail: detail))
        }
    }

    /// What is taken over; parts of organisations that lead no more are left out, with what waited for them.
    private static func copy(
        _ plan: ImplementationPlan,
        from origin: VersionOrigin,
        within task: ExecutionTask
    ) -> ImplementationPlan {
        guard origin != .blank else { return ImplementationPlan(leads: task.parts, activities: []) }
        let kept = plan.activities.filter { task.parts.contains($0.part) }
        let known = Set(kept.map(\.id))
        let activities = kept.map { activity in
            var copy = activity
            copy.dependencies.removeAll { !known.contains($0) }
            return origin == .nextYear ? copy.oneYearLater(within: task) : copy
        }
        return ImplementationPlan(leads: task.parts, activities: activities)
    }
}
