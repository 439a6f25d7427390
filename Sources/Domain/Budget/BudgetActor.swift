/// Who acts on the money of a plan (domain rules, sections 7 and 10).
package struct BudgetActor: Sendable, Hashable {
    /// The account name, or `command` for the command line; the audit log's word.
    package let name: String
    private let grants: [Grant]
    private let isOperator: Bool

    /// A signed-in person.
    package init(name: String, grants: [Grant]) {
        self.name = name
        self.grants = grants
        isOperator = false
    }

    /// The command line: who can run it holds the database and may do anything.
    package static let command = BudgetActor()

    /// The same person on a day: for the organisations their own took over, and without those that passed to another.
    package func inheriting(_ heritage: Heritage) -> BudgetActor {
        isOperator ? self : BudgetActor(name: name, grants: heritage.applied(to: grants))
    }

    private init() {
        name = "command"
        grants = []
        isOperator = true
    }

    /// True where the actor requests and spends for that unit.
    package func acts(for organisation: OrganisationCode) -> Bool {
        isOperator || ownOrganisations.contains(organisation)
    }

    /// The units the actor requests and spends for.
    package var ownOrganisations: [OrganisationCode] {
        Set(grants.filter { $0.role == .contributor || $0.role == .approver }.compactMap(\.organisation)).sorted()
    }

    /// True where the actor appraises for one of these organisations: the plan's owner and the units under it.
    package func appraises(among organisations: Set<OrganisationCode>) -> Bool {
        isOperator || grants.contains { $0.role == .appraiser && $0.organisation.map(organisations.contains) == true }
    }

    /// True where the actor appraises for any organisation, so that asking which ones may is worth it.
    package var holdsAppraisal: Bool { isOperator || grants.contains { $0.role == .appraiser } }

    /// True where the actor reads the money of every unit beside those who appraise it.
    package func readsAll(coordinator: OrganisationCode) -> Bool {
        isOperator
            || grants.contains {
                $0.role == .leadership || ($0.role == .coordinator && $0.organisation == coordinator)
            }
    }

    /// Nobody judges their own request: refuses an actor who acts for the unit, or who made the request.
    ///
    /// - Parameter requester: the account that made the request in force; nil where there is none.
    package func requireDistance(from organisation: OrganisationCode, requester: String?) throws(Refusal) {
        guard !isOperator, ownOrganisations.contains(organisation) || requester == name else { return }
        throw .forbidden(Message("budget.own_request"))
    }
}
