package import Domain

/// What proposals are narrowed to; nil members narrow nothing.
package struct ProposalFilter: Sendable, Equatable {
    /// Only proposals that stand so.
    package var state: ProposalState?
    /// Only proposals of this kind.
    package var kind: ProposalKind?
    /// Only proposals of this unit.
    package var organisation: OrganisationCode?
    /// Only proposals of these units: what the reader may see; nil: all.
    package var readable: [OrganisationCode]?

    /// A filter; without arguments it lets everything through.
    package init(
        state: ProposalState? = nil,
        kind: ProposalKind? = nil,
        organisation: OrganisationCode? = nil,
        readable: [OrganisationCode]? = nil
    ) {
        self.state = state
        self.kind = kind
        self.organisation = organisation
        self.readable = readable
    }

    /// True where a person has narrowed the list.
    package var isNarrowed: Bool { state != nil || kind != nil || organisation != nil }

    /// The condition on the proposals of a plan.
    func condition(planID: Int64) -> SQL {
        var condition: SQL = "proposal.plan_id = \(planID)"
        if let state { condition = "\(part: condition) AND proposal.state = \(state.rawValue)" }
        if let kind { condition = "\(part: condition) AND proposal.kind = \(kind.rawValue)" }
        if let organisation { condition = "\(part: condition) AND proposal.organisation_code = \(organisation)" }
        if let readable { condition = "\(part: condition) AND proposal.organisation_code IN \(list: readable)" }
        return condition
    }
}
