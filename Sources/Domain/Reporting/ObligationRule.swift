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

    /// One obligation for each measured indicator and organisation that measures it, in the order of the indicators; where
    /// the plan asks for contributions, one more for each executing organisation, collectives expanded.
    package func obligations(for indicators: [Indicator], asksForContributions: Bool) -> [Obligation] {
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
            if asksForContributions {
                add(indicator.executing.compactMap(\.code).flatMap(expanded), indicator, .contributing)
            }
        }
        return result
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
