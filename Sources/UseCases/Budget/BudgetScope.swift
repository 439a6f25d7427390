package import Domain
package import Persistence

/// A plan and what somebody may do with its money, loaded in the transaction that needs them.
package struct BudgetScope: Sendable {
    /// The plan with its current edition.
    package let plan: StoredPlan
    /// Who acts, with what their units took over from organisations that have ended.
    package let actor: BudgetActor
    /// True where they appraise: an appraiser of the plan's owner or of a unit directly under it.
    package let isAppraiser: Bool

    /// Loads the plan; `Refusal.notFound` where there is none.
    package init(_ code: PlanCode, _ actor: BudgetActor, on day: Day, connection: any Connection) throws {
        guard let found = try PlanStore(connection: connection).find(code) else {
            throw Refusal.notFound(Message("plan.unknown", ["code": code.text]))
        }
        try self.init(found, actor, on: day, connection: connection)
    }

    /// What somebody may do on a day with the money of a plan already loaded.
    package init(_ plan: StoredPlan, _ actor: BudgetActor, on day: Day, connection: any Connection) throws {
        self.plan = plan
        self.actor = try actor.withHeritage(on: day, connection: connection)
        guard actor.holdsAppraisal else {
            isAppraiser = false
            return
        }
        let units = try OrganisationStore(connection: connection).children(of: plan.owner).map(\.code)
        isAppraiser = actor.appraises(among: Set(units + [plan.owner]))
    }

    /// True where the actor reads the money of every unit.
    package var readsAll: Bool { isAppraiser || actor.readsAll(coordinator: plan.coordinator) }

    /// The units whose money the actor reads; nil: all.
    package var readable: [OrganisationCode]? { readsAll ? nil : actor.ownOrganisations }

    /// True where the actor reads the money of that unit.
    package func reads(_ organisation: OrganisationCode) -> Bool { readsAll || actor.acts(for: organisation) }

    /// A filter narrowed to what the actor may read.
    package func filter(_ filter: BudgetFilter) -> BudgetFilter {
        var filter = filter
        filter.readable = readable
        return filter
    }

    /// Refuses an actor who does not appraise.
    func requireAppraiser() throws(Refusal) {
        guard isAppraiser else { throw .forbidden(Message("budget.appraiser_only")) }
    }

    /// Refuses, as if there were no such task, an actor who does not act for a unit that leads it.
    func requireLead(of key: BudgetLineKey, connection: any Connection) throws {
        let leads = try TaskLeadQuery(connection: connection, plan: plan).leads(key.organisation, key.task)
        guard actor.acts(for: key.organisation), leads else {
            throw Refusal.notFound(Message("task.unknown", ["code": key.task.text, "plan": plan.name]))
        }
    }

    /// Refuses a year outside the plan's.
    func requireYear(_ year: Int) throws(InvalidInput) {
        _ = try BudgetLineKey.year(String(year), within: plan.years)
    }
}
