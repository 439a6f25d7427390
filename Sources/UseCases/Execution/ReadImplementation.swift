package import Domain
import Persistence

/// Reads a task's implementation plan for those who may see it.
package struct ReadImplementation {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The implementation plan with one of its versions.
    ///
    /// - Parameter number: the version; nil: the last one the reader sees.
    /// - Throws: `Refusal.notFound` where there is no such task or version, or the actor may not know of it: units of the task
    ///   see everything, who reads the whole plan what was submitted, nobody else anything.
    package func callAsFunction(
        _ address: ImplementationAddress,
        version number: Int? = nil,
        by actor: ReportingActor
    ) async throws -> ImplementationSheet {
        let today = runtime.clock.now().day
        return try await runtime.database.read { connection in
            try Self.read(address, version: number, by: actor, on: today, connection: connection)
        }
    }

    /// The activities of two versions, and the versions.
    ///
    /// - Throws: as for one version.
    package func comparing(
        _ address: ImplementationAddress,
        _ earlier: Int,
        with later: Int,
        by actor: ReportingActor
    ) async throws -> (before: ImplementationSheet, after: ImplementationSheet) {
        let today = runtime.clock.now().day
        return try await runtime.database.read { connection in
            (
                try Self.read(address, version: earlier, by: actor, on: today, connection: connection),
                try Self.read(address, version: later, by: actor, on: today, connection: connection)
            )
        }
    }

    static func read(
        _ address: ImplementationAddress,
        version number: Int?,
        by actor: ReportingActor,
        on today: Day,
        connection: any Connection
    ) throws -> ImplementationSheet {
        let actor = try actor.withHeritage(on: today, connection: connection)
        let scope = try ExecutionScope(address, connection: connection)
        guard scope.admits(actor) else { throw ExecutionScope.noTask }
        let store = ImplementationStore(connection: connection)
        let all = scope.implementation?.versions ?? []
        let versions = all.filter { scope.shows($0.state, to: actor) }
        let version = number.map { wanted in versions.first { $0.number == wanted } } ?? versions.last
        if number != nil, version == nil { throw Refusal.notFound(Message("implementation.no_version")) }
        let seen = Set(versions.map(\.number))
        let id = scope.implementation?.id
        let events = try id.map(store.events)?.filter { seen.contains($0.version) } ?? []
        let comments = try id.map(store.comments)?.filter { seen.contains($0.version) } ?? []
        let activities =
            try version.map { try store.plan(of: $0.id, leads: scope.task.parts) }
            ?? ImplementationPlan(leads: scope.task.parts, activities: [])
        let codes = Set(
            scope.task.units + activities.activities.flatMap { [$0.part] + ($0.owner.map { [$0] } ?? []) }
                + comments.map(\.organisation)
        )
        return ImplementationSheet(
            reader: actor,
            plan: scope.plan,
            task: scope.task,
            names: try ExecutionTaskQuery(connection: connection).names(of: codes.sorted()),
            versions: versions,
            version: version,
            activities: activities,
            approvedNumber: scope.implementation?.approvedNumber,
            filedAt: scope.implementation?.filedAt,
            events: events,
            comments: comments,
            filing: try ExecutionSettingStore(connection: connection).filingRule(planID: scope.plan.id),
            hasApprover: try scope.task.submitter.map(AccountStore(connection: connection).hasApprover) ?? false,
            hasHiddenVersion: versions.count < all.count
        )
    }
}
