/// Generates the obligations of a round (domain rules, section 3).
package struct ObligationRule: Sendable {
    private let organisations: [OrganisationCode: Organisation]
    private let members: [OrganisationCode: [OrganisationCode]]
    private let day: Day

    /// - Parameters:
    ///   - organisations: every organisation the plan may name.
    ///   - members: the members of each collective on that day.
    ///   - day: the last day of the round's period.
    package init(organisations: [Organisation], members: [OrganisationCode: [OrganisationCode]] = [:], day: Day) {
        self.organisations = Dictionary(organisations.map { ($0.code, $0) }) { first, _ in first }
        self.members = members
        self.day = day
    }

    /// The rule with every collective expanded to its members on the day; one whose rule is not known has none.
    package init(expanding organisations: [Organisation], day: Day) {
        var members: [OrganisationCode: [OrganisationCode]] = [:]
        for collective in organisations where collective.kind == .collective {
            members[collective.code] = CollectiveMembership.members(of: collective, on: day, among: organisations)
        }
        self.init(organisations: organisations, members: members, day: day)
    }

    /// One obligation for each measured indicator and organisation that measures it, in the order of the indicators; where
    /// the plan asks for contributions to it, one more for each executing organisation, collectives expanded.
    ///
    /// No contribution is asked for where parts make no whole (`ContributionForm`), nor where all who would contribute measure
    /// the indicator themselves: it would be the same figure twice.
    package func obligations(for indicators: [Indicator], contributions: ContributionSetting) -> [Obligation] {
        var seen: Set<Obligation> = []
        var result: [Obligation] = []
        func add(_ codes: [OrganisationCode], _ indicator: Indicator, _ kind: ObligationKind) {
            for code in codes {
                guard let holder = holder(of: code) else { continue }
                let obligation = Obligation(organisation: holder, indicator: indicator.code, kind: kind)
                if seen.insert(obligation).inserted { result.append(obligation) }
            }
        }
        for indicator in indicators where !indicator.isHeading {
            add(indicator.measuring.compactMap(\.code), indicator, .measuring)
            if contributions.asks(for: indicator.code) { add(contributors(to: indicator), indicator, .contributing) }
        }
        return result
    }

    /// Who is to contribute to an indicator on the day, successors in place of those that ended; each once, in printed order.
    package func contributors(to indicator: Indicator) -> [OrganisationCode] {
        guard ContributionForm(unit: indicator.unit, aggregation: indicator.aggregation) != nil else { return [] }
        var seen: Set<OrganisationCode> = []
        let holders = indicator.executing.compactMap(\.code).flatMap(expanded).compactMap(holder)
            .filter { seen.insert($0).inserted }
        let measuring = Set(indicator.measuring.compactMap(\.code).compactMap(holder))
        return seen.isSubset(of: measuring) ? [] : holders
    }

    /// Who holds an organisation's obligations on the day: itself, or its successor, or that one's; nil where nobody does.
    package func holder(of code: OrganisationCode) -> OrganisationCode? {
        var current = organisations[code]
        for _ in 0..<16 {
            guard let organisation = current, organisation.kind != .collective else { return nil }
            guard let end = organisation.validTo, end < day else { return organisation.code }
            current = organisation.successor.flatMap { organisations[$0] }
        }
        return nil
    }

    private func expanded(_ code: OrganisationCode) -> [OrganisationCode] { members[code] ?? [code] }
}
