package import Domain
package import Persistence

/// Reads an occurrence with its history, for whoever is signed in; evidence only for those it concerns.
package struct ReadOccurrence {
    private let runtime: Runtime
    private static let longestHistory = ListWindow(limit: 100, offset: 0)

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The record.
    ///
    /// - Throws: `Refusal.notFound` where there is no such occurrence.
    package func callAsFunction(_ address: TaskAddress, by actor: ReportingActor) async throws -> OccurrenceRecord {
        let now = runtime.clock.now()
        return try await runtime.database.read { connection in
            try Self.record(address, by: actor, at: now, connection: connection)
        }
    }

    /// The file of a piece of evidence with its bytes.
    ///
    /// - Throws: `Refusal.notFound` where there is none, or the actor may not see it.
    package func file(
        _ number: Int,
        of address: TaskAddress,
        by actor: ReportingActor
    ) async throws -> (file: CompletionFile, bytes: [UInt8]) {
        let now = runtime.clock.now()
        let found = try await runtime.database.read { connection -> (CompletionFile, [UInt8])? in
            let record = try Self.record(address, by: actor, at: now, connection: connection)
            guard let file = record.completions.first(where: { $0.number == number })?.file else { return nil }
            return try EvidenceStore(connection: connection).content(sha256: file.sha256).map { (file, $0) }
        }
        guard let found else { throw Refusal.notFound(Message("evidence.not_found")) }
        return found
    }

    private static func record(
        _ address: TaskAddress,
        by actor: ReportingActor,
        at now: Instant,
        connection: any Connection
    ) throws -> OccurrenceRecord {
        let scope = try OccurrenceScope(address, toRead: true, connection: connection)
        let actor = try actor.withHeritage(on: now.day, connection: connection)
        let activities = try scope.activities(connection: connection)
        let reportable = scope.reportable(activities, by: actor)
        let query = ListedTaskQuery(
            connection: connection,
            place: TaskPlace(scope.plan),
            moment: TaskMoment(now: now)
        )
        let parties = try query.parties(of: address.task.text)
        let completions = try CompletionStore(connection: connection).all(of: scope.occurrence.id)
        let maySee = actor.readsEvidence(of: scope.leads, coordinator: scope.plan.coordinator)
        return OccurrenceRecord(
            plan: scope.plan,
            name: try query.name(of: address.task.text) ?? address.task.text,
            occurrence: scope.occurrence,
            lead: parties.lead,
            acting: try acting(scope, on: now.day, connection: connection),
            coordinating: parties.coordinating,
            activities: activities,
            approved: try ImplementationStore(connection: connection)
                .find(address.task, planID: scope.plan.id)?.approved,
            reportable: reportable,
            progress: try ProgressStore(connection: connection)
                .all(of: scope.occurrence.id, window: longestHistory),
            completions: maySee ? completions : [],
            dueChanges: try OccurrenceStore(connection: connection).dueChanges(of: scope.occurrence.id),
            rights: rights(
                scope,
                waiting: completions.first { $0.isConfirmed == nil },
                reportsOnAPart: !reportable.isEmpty,
                actor
            )
        )
    }

    /// Who answers in another's stead: the successors of leads that have ended, and the coordinator's unit for collectives.
    private static func acting(
        _ scope: OccurrenceScope,
        on day: Day,
        connection: any Connection
    ) throws -> [ActingOrganisation] {
        let passed = try HeritageQuery(connection: connection).heirs(of: scope.leads, on: day).map { ended, heir in
            ActingOrganisation(ended: ended.name, since: ended.validTo?.adding(days: 1), name: heir.name)
        }
        let stands = scope.leads.filter { !scope.task.leads.contains($0) }
        let names = try ExecutionTaskQuery(connection: connection).names(of: stands)
        return passed + stands.compactMap { names[$0].map { ActingOrganisation(ended: nil, since: nil, name: $0) } }
    }

    private static func rights(
        _ scope: OccurrenceScope,
        waiting: StoredCompletion?,
        reportsOnAPart: Bool,
        _ actor: ReportingActor
    ) -> OccurrenceRights {
        let occurrence = scope.occurrence
        guard !occurrence.isWithdrawn else { return .none }
        let reports = actor.reports(for: scope.leads)
        let refusal: Refusal? = waiting.flatMap { waiting in
            do throws(Refusal) {
                try scope.requireConfirmer(actor, of: waiting.submittedBy)
                return nil
            } catch {
                return error
            }
        }
        let usually = actor.coordinates(scope.plan.coordinator) || actor.isLeadership(of: scope.plan.owner)
        return OccurrenceRights(
            reports: (reports || reportsOnAPart) && occurrence.doneLate == nil,
            declares: reports && (occurrence.evidence == .none || occurrence.evidence == .returned),
            confirms: waiting != nil && refusal == nil,
            hindrance: usually ? refusal?.message : nil
        )
    }
}
