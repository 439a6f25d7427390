import Domain
import Persistence

/// A plan and one of the tasks assigned outside it, loaded in the transaction that changes it.
struct DirectiveScope {
    let plan: StoredPlan
    private let connection: any Connection

    /// Loads the plan for who coordinates it; refuses anybody else.
    init(_ code: PlanCode, by actor: ReportingActor, connection: any Connection) throws {
        guard let plan = try PlanStore(connection: connection).find(code) else {
            throw Refusal.notFound(Message("plan.unknown", ["code": code.text]))
        }
        guard actor.coordinates(plan.coordinator) else {
            throw Refusal.forbidden(Message("directive.coordinator_only"))
        }
        self.plan = plan
        self.connection = connection
    }

    /// The task as somebody saw it; refuses one that is withdrawn, or was corrected since.
    ///
    /// - Parameter seen: how often it had been corrected then; nil: whatever it says.
    func standing(_ code: TaskCode, seen: Int?) throws -> StoredDirective {
        guard let stored = try DirectiveStore(connection: connection).find(code, planID: plan.id) else {
            throw Refusal.notFound(Message("task.unknown", ["code": code.text, "plan": plan.name]))
        }
        guard stored.withdrawal == nil else { throw Refusal.conflict(Message("directive.is_withdrawn")) }
        guard seen == nil || seen == stored.revision else {
            throw Refusal.conflict(Message("directive.changed_since"))
        }
        return stored
    }

    /// What was typed, with the organisations it names held against those the server knows.
    func read(_ draft: DirectiveDraft, on today: Day) throws -> Directive {
        let directive = try Directive(draft, on: today)
        let named = Set(directive.leads + directive.coordinating).sorted()
        let known = Set(try OrganisationStore(connection: connection).find(named).map(\.code))
        var faults = FieldFaults()
        for (field, units) in [("lead", directive.leads), ("coordinating", directive.coordinating)] {
            for unit in units where !known.contains(unit) {
                faults.add(field, "directive.unknown_organisation", ["read": unit.text])
            }
        }
        try faults.check()
        return directive
    }

    /// Why, tidied; `InvalidInput` with field `reason` where nothing is said.
    static func reason(_ typed: String) throws(InvalidInput) -> String {
        var faults = FieldFaults()
        let reason = faults.text(typed, "reason", required: "directive.reason_missing")
        try faults.check()
        return reason
    }
}
