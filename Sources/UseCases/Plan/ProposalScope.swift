package import Domain
package import Persistence

/// A plan and what somebody may do with proposals to change it, loaded in the transaction that needs them.
package struct ProposalScope: Sendable {
    /// The plan with its current edition.
    package let plan: StoredPlan
    /// Who acts.
    package let actor: ReportingActor

    /// Loads the plan; `Refusal.notFound` where there is none.
    package init(_ code: PlanCode, _ actor: ReportingActor, connection: any Connection) throws {
        guard let found = try PlanStore(connection: connection).find(code) else {
            throw Refusal.notFound(Message("plan.unknown", ["code": code.text]))
        }
        plan = found
        self.actor = actor
    }

    /// True where the actor answers proposals.
    package var answers: Bool { actor.coordinates(plan.coordinator) }

    /// The units whose proposals the actor reads; nil: all.
    package var readable: [OrganisationCode]? {
        actor.readsAll(coordinator: plan.coordinator) ? nil : actor.ownOrganisations
    }

    /// A filter narrowed to what the actor may read.
    package func filter(_ filter: ProposalFilter) -> ProposalFilter {
        var filter = filter
        filter.readable = readable
        return filter
    }

    /// The proposal of that number; `Refusal.notFound` where there is none or the actor may not know of it.
    package func proposal(_ number: Int, connection: any Connection) throws -> StoredProposal {
        guard let found = try ProposalStore(connection: connection, planID: plan.id).find(number),
            readable?.contains(found.organisation) ?? true
        else { throw Refusal.notFound(Message("proposal.not_found", ["number": String(number)])) }
        return found
    }

    /// What the current edition says about a row, with the units that answer for it; `Refusal.notFound` where it has no such
    /// row, `Refusal.conflict` for a task assigned outside the plan, which no edition of the plan changes.
    package func facts(_ part: ProposalPart, _ code: String, connection: any Connection) throws
        -> (facts: ProposalFacts, units: [OrganisationCode])
    {
        switch part {
        case .indicator: try indicator(code, connection)
        case .task: try task(code, connection)
        }
    }

    private func indicator(_ code: String, _ connection: any Connection) throws
        -> (facts: ProposalFacts, units: [OrganisationCode])
    {
        let found = try IndicatorDetailQuery(connection: connection)
            .find(code, of: plan)
        guard let found, !found.indicator.isHeading else {
            throw Refusal.notFound(Message("indicator.unknown", ["code": code, "plan": plan.name]))
        }
        let facts = ProposalFacts.indicator(
            name: (found.parent.map { $0.name + ": " } ?? "") + found.indicator.name,
            unit: found.indicator.unit,
            direction: found.indicator.direction,
            aggregation: found.aggregation,
            targets: found.indicator.targets,
            measuring: found.measuring.compactMap(\.code)
        )
        return (facts, Self.codes(found.measuring + found.executing))
    }

    private func task(_ code: String, _ connection: any Connection) throws
        -> (facts: ProposalFacts, units: [OrganisationCode])
    {
        if let directive = try? TaskCode(code), directive.isDirective {
            throw Refusal.conflict(Message("proposal.outside_plan", ["code": code]))
        }
        guard let found = try TaskDetailQuery(connection: connection).find(edition: plan.editionID, code: code) else {
            throw Refusal.notFound(Message("task.unknown", ["code": code, "plan": plan.name]))
        }
        let facts = ProposalFacts.task(
            name: found.task.name,
            schedule: found.task.schedule.text,
            lead: found.task.lead.compactMap(\.code)
        )
        return (facts, Self.codes(found.task.lead + found.coordinating))
    }

    private static func codes(_ organisations: [NamedOrganisation]) -> [OrganisationCode] {
        organisations.compactMap { $0.code.flatMap { try? OrganisationCode($0) } }
    }
}
