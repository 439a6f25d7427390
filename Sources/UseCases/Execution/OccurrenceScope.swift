import Domain
import Persistence

/// An occurrence with its plan and task, loaded in the transaction that needs them.
struct OccurrenceScope {
    let plan: StoredPlan
    let occurrence: StoredOccurrence
    let task: ExecutionTask

    /// Loads them; refuses what does not exist or is asked for no longer, but to read a task outside the plan that was withdrawn.
    init(_ address: TaskAddress, toRead: Bool = false, connection: any Connection) throws {
        guard let plan = try PlanStore(connection: connection).find(address.plan) else {
            throw Refusal.notFound(Message("plan.unknown", ["code": address.plan.text]))
        }
        let key = OccurrenceKey(planID: plan.id, task: address.task, year: address.year)
        guard let found = try OccurrenceStore(connection: connection).find(key),
            !found.isWithdrawn || (toRead && address.task.isDirective),
            let task = try ExecutionTaskQuery(connection: connection).find(address.task, of: plan)
        else {
            throw Refusal.notFound(Message("task.unknown", ["code": address.task.text, "plan": plan.name]))
        }
        self.plan = plan
        self.task = task
        occurrence = found
    }

    /// Who answers for the task.
    var leads: [OrganisationCode] { task.keepers }

    /// Refuses an actor who does not write for who answers for the task.
    func requireReporter(_ actor: ReportingActor) throws(Refusal) {
        guard actor.reports(for: leads) else { throw .forbidden(Message("progress.lead_only")) }
    }

    /// The activities the actor reports on: all for who answers for the task, else those of the parts the actor writes.
    func reportable(_ activities: [OccurrenceActivity], by actor: ReportingActor) -> [OccurrenceActivity] {
        actor.reports(for: leads) ? activities : activities.filter { actor.writes(for: $0.activity.part) }
    }

    /// Refuses an actor who may not decide about evidence that somebody sent in.
    func requireConfirmer(_ actor: ReportingActor, of submitter: String) throws(Refusal) {
        try actor.requireConfirmer(
            of: leads,
            submittedBy: submitter,
            coordinator: plan.coordinator,
            owner: plan.owner
        )
    }

    /// The activities of the approved implementation plan that belong to this occurrence, with what was last reported; empty
    /// while none was approved.
    func activities(connection: any Connection) throws -> [OccurrenceActivity] {
        let code = try TaskCode(occurrence.task)
        let plan = try ImplementationStore(connection: connection)
            .approvedPlan(of: code, planID: plan.id, leads: task.parts)
        guard let plan else { return [] }
        return OccurrenceActivity.all(
            of: occurrence,
            in: plan,
            isOnly: try OccurrenceStore(connection: connection).all(of: code.text, planID: self.plan.id).count <= 1,
            last: try ProgressStore(connection: connection).lastByActivity(of: occurrence.id)
        )
    }

    /// The evidence that waits, of number `seen` where given; refuses where none does, or another does.
    func waiting(seen: Int?, connection: any Connection) throws -> StoredCompletion {
        let last = try CompletionStore(connection: connection).all(of: occurrence.id).first
        guard let last, last.isConfirmed == nil else { throw Refusal.conflict(Message("completion.none_waiting")) }
        guard seen == nil || seen == last.number else { throw Refusal.conflict(Message("completion.sent_anew")) }
        return last
    }
}
