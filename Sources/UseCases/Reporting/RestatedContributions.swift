import Domain

/// Contributions as of the organisations of a day: what predecessors contributed stands under their successor (domain rules,
/// section 2).
struct RestatedContributions {
    private let rule: ObligationRule
    private let names: [OrganisationCode: String]
    private let form: ContributionForm

    init(_ organisations: [Organisation], on day: Day, _ form: ContributionForm) {
        rule = ObligationRule(organisations: organisations, day: day)
        names = Dictionary(organisations.map { ($0.code, $0.name) }) { first, _ in first }
        self.form = form
    }

    /// A row for each organisation of the day. Where not all its predecessors are in, the row stands where the last of them
    /// stands, with the sum of those that are. Who has no successor stays.
    func rows(_ contributions: [Contribution]) -> [Contribution] {
        let held = contributions.map { ($0, rule.holder(of: $0.organisation) ?? $0.organisation) }
        var order: [OrganisationCode] = []
        var groups: [OrganisationCode: [Contribution]] = [:]
        for (contribution, holder) in held {
            if groups[holder] == nil { order.append(holder) }
            groups[holder, default: []].append(contribution)
        }
        return order.compactMap { holder in groups[holder].map { row(of: holder, $0) } }
    }

    private func row(of holder: OrganisationCode, _ parts: [Contribution]) -> Contribution {
        let order = ContributionState.allCases
        let state = parts.map(\.state).max { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) }
        let counted = parts.filter { $0.state == .counted }.compactMap(\.figure)
        return Contribution(
            organisation: holder,
            name: names[holder] ?? parts[0].name,
            state: state ?? .notSupplied,
            figure: parts.count == 1 ? parts[0].figure : Figure.combined(counted, form)
        )
    }
}
