import Domain
import Persistence

/// The steps that saving and submitting an implementation plan share, inside one transaction.
struct PartWriting {
    let scope: ExecutionScope
    /// The whole plan as it stands; blank where nobody has begun one.
    let stored: ImplementationPlan
    let connection: any Connection

    /// Loads the task for writing; the task of other units is refused as if it had no such plan.
    init(_ address: ImplementationAddress, by actor: ReportingActor, connection: any Connection) throws {
        scope = try ExecutionScope(address, connection: connection)
        guard !actor.parts(of: scope.task).isEmpty else { throw Self.refusal(scope, actor) }
        try scope.requireStanding()
        let leads = scope.task.parts
        stored =
            try scope.implementation?.latest.map {
                try ImplementationStore(connection: connection).plan(of: $0.id, leads: leads)
            } ?? ImplementationPlan(leads: leads, activities: [])
        self.connection = connection
    }

    /// A coordinating unit may know that only leads write; nobody else may know of the plan.
    private static func refusal(_ scope: ExecutionScope, _ actor: ReportingActor) -> Refusal {
        scope.admits(actor) ? .forbidden(Message("implementation.lead_only")) : ExecutionScope.noTask
    }

    /// Refuses a part of another lead.
    func requirePart(_ part: OrganisationCode, of actor: ReportingActor) throws {
        guard actor.parts(of: scope.task).contains(part) else {
            throw Refusal.forbidden(Message("implementation.own_part_only"))
        }
    }

    /// Where the version worked on stands; a draft where there is none.
    var state: ImplementationState { scope.implementation?.latest?.state ?? .draft }

    /// The part as it is stored; nil while its lead saved none.
    func storedPart(_ part: OrganisationCode) -> ImplementationPart? {
        scope.implementation?.latest?.part(of: part)
    }

    /// What was typed, read under the rules.
    func read(_ content: PartContent) -> PartReading {
        PartReading(
            content.rows,
            part: content.part,
            of: scope.task,
            in: stored,
            nextID: scope.implementation?.nextActivity ?? ActivityID(1)
        )
    }

    /// True where the stored part says what is to be written although the writing began before it: a double click, a repeated
    /// request, or two people who typed the same.
    func isStored(_ content: PartContent, _ reading: PartReading) -> Bool {
        guard isOutdated(content), reading.problems.isEmpty else { return false }
        let (typed, kept) = (reading.plan.part(of: content.part), stored.part(of: content.part))
        let (typedLabels, keptLabels) = (reading.plan.labels, stored.labels)
        func said(_ activity: Activity, _ labels: ActivityLabels) -> Activity {
            var said = Activity(id: ActivityID(0), part: activity.part, name: activity.name)
            said.owner = activity.owner
            said.person = activity.person
            said.start = activity.start
            said.due = activity.due
            said.product =
                activity.product + "\n" + activity.dependencies.map { labels[$0] }.sorted().joined(separator: ",")
            said.weight = activity.weight
            said.funding = activity.funding
            return said
        }
        return typed.map { said($0, typedLabels) } == kept.map { said($0, keptLabels) }
    }

    /// Refuses a part that began from an older state than the stored one.
    func requireFresh(_ content: PartContent) throws {
        guard isOutdated(content), let version = scope.implementation?.latest else { return }
        throw StalePart(version: version, rows: rows(of: content.part), stored: storedPart(content.part))
    }

    /// The part's rows as they would be typed.
    func rows(of part: OrganisationCode) -> [TypedActivity] { stored.typedRows(of: part) }

    /// Stores what was read as the next revision of the part, beginning the first version where there is none; gives the
    /// version's key and the revision.
    func store(
        _ reading: PartReading,
        part: OrganisationCode,
        by actor: ReportingActor,
        at instant: Instant
    ) throws -> (version: Int64, revision: Int) {
        let store = ImplementationStore(connection: connection)
        let version =
            try scope.implementation?.latest?.id
            ?? store.begin(version: 1, of: scope.task.code, planID: scope.plan.id, by: actor.name, at: instant)
        let revision = storedPart(part)?.revision ?? 0
        try store.save(
            reading.plan.part(of: part),
            part: part,
            of: version,
            after: revision,
            nextID: reading.nextID,
            by: actor.name,
            at: instant
        )
        return (version, revision + 1)
    }

    private func isOutdated(_ content: PartContent) -> Bool {
        let latest = scope.implementation?.latest?.number ?? 0
        let revision = storedPart(content.part)?.revision ?? 0
        // A form made before the first save names no version; its part may still be unsaved in version 1.
        if content.version == 0, latest == 1, revision == 0 { return false }
        return content.version != latest || content.revision != revision
    }
}
