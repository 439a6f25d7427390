/// What passes between organisations by a day: whose rights and duties are somebody else's because the organisation has ended
/// (domain rules, section 2).
package struct Heritage: Sendable, Hashable {
    /// Who answers on the day for an organisation that has ended, by its code.
    package let heirs: [OrganisationCode: OrganisationCode]

    /// Nothing passed.
    package static let none = Heritage(heirs: [:])

    /// What passed.
    package init(heirs: [OrganisationCode: OrganisationCode]) {
        self.heirs = heirs
    }

    /// The grants of somebody on that day: who writes or approves for an organisation does so for those it took over from, and
    /// no longer for one that has passed to another.
    package func applied(to grants: [Grant]) -> [Grant] {
        guard !heirs.isEmpty else { return grants }
        return grants.flatMap { grant -> [Grant] in
            guard let unit = grant.organisation, grant.role == .contributor || grant.role == .approver else {
                return [grant]
            }
            guard heirs[unit] == nil else { return [] }
            let inherited = heirs.filter { $0.value == unit }.keys.sorted()
            return [grant] + inherited.map { Grant(role: grant.role, organisation: $0) }
        }
    }
}
