package import Domain

/// Answers "who is late with what?" in a fixed number of statements a round. What an organisation owed that has ended is its
/// successor's (domain rules, section 2); collectives are no addressees.
package struct UrgedUnitsQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The units of a plan that are late, in the Vietnamese order of their names.
    package func callAsFunction(of plan: StoredPlan, at now: Instant) throws -> [UrgedUnit] {
        try units(of: plan, owing: nil, among: OrganisationStore(connection: connection).all(), at: now)
    }

    /// One unit with what it is late with, what passed to it included; nil where it is late with nothing.
    package func unit(_ code: OrganisationCode, of plan: StoredPlan, at now: Instant) throws -> UrgedUnit? {
        let heritage = try HeritageQuery(connection: connection)(of: [code], on: now.day)
        let owners = [code] + heritage.heirs.filter { $0.value == code }.keys.sorted()
        let known = try OrganisationStore(connection: connection).find(owners)
        return try units(of: plan, owing: owners, among: known, at: now).first { $0.organisation.code == code }
    }

    /// What these owners owe; nil: what all do.
    private func units(
        of plan: StoredPlan,
        owing owners: [OrganisationCode]?,
        among organisations: [Organisation],
        at now: Instant
    ) throws -> [UrgedUnit] {
        let succession = Succession(organisations)
        let known = Dictionary(organisations.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        var items: [OrganisationCode: [UrgedItem]] = [:]
        for (owner, item) in try reports(of: plan, by: owners, at: now) + tasks(of: plan, by: owners, at: now) {
            guard let holder = succession.holder(of: owner, on: now.day), known[holder]?.kind != .collective else {
                continue
            }
            if items[holder]?.contains(item) != true { items[holder, default: []].append(item) }
        }
        return items.compactMap { code, items in
            known[code].map { UrgedUnit(organisation: $0, items: items.sorted(by: Self.isBefore)) }
        }.sorted {
            VietnameseOrder.sortKey($0.organisation.name) < VietnameseOrder.sortKey($1.organisation.name)
        }
    }

    private static func isBefore(_ left: UrgedItem, _ right: UrgedItem) -> Bool {
        let kinds = UrgedKind.allCases
        let ranks = [left, right].map { kinds.firstIndex(of: $0.kind) ?? 0 }
        return (ranks[0], left.dueDay, left.code) < (ranks[1], right.dueDay, right.code)
    }

    private func reports(
        of plan: StoredPlan,
        by owners: [OrganisationCode]?,
        at now: Instant
    ) throws -> [(OrganisationCode, UrgedItem)] {
        let owed = try OwedReportsQuery(connection: connection)(of: plan, by: owners).filter {
            $0.item.isOpen && $0.item.deadline.remaining(at: now) <= 0
        }
        let sections = try sections(of: plan, in: Set(owed.map(\.roundID)).sorted(), by: owners)
        return owed.compactMap { report in
            UrgedItem(
                kind: .report,
                code: report.round.text,
                name: "",
                basis: sections[Key(round: report.roundID, unit: report.organisation)].map(UrgedBasis.sections)
                    ?? UrgedBasis.none,
                dueDay: report.item.deadline.lastDay,
                on: now.day
            ).map { (report.organisation, $0) }
        }
    }

    /// The sections by which units report in rounds, as the plan's data name them: for what they measure and for what they
    /// contribute.
    private func sections(
        of plan: StoredPlan,
        in rounds: [Int64],
        by owners: [OrganisationCode]?
    ) throws -> [Key: [String]] {
        let chosen: SQL = owners.map { "organisation_code IN \(list: $0)" } ?? "1 = 1"
        var sections: [Key: [String]] = [:]
        for row in try connection.query(
            """
            SELECT DISTINCT round_id, organisation_code, kind FROM obligation
            WHERE round_id IN \(list: rounds) AND \(part: chosen)
            ORDER BY round_id, organisation_code, kind DESC
            """
        ) {
            let kind: ObligationKind = try row.word(2)
            let key = Key(round: try row.integer(0), unit: try OrganisationCode(row.text(1)))
            if let clause = plan.header.clause(of: kind) { sections[key, default: []].append(clause) }
        }
        return sections
    }

    private func tasks(
        of plan: StoredPlan,
        by owners: [OrganisationCode]?,
        at now: Instant
    ) throws -> [(OrganisationCode, UrgedItem)] {
        try DueItemsQuery(connection: connection)(of: plan, by: owners, at: now).compactMap { due in
            UrgedItem(kind: due.kind, code: due.code, name: due.name, basis: due.basis, dueDay: due.dueDay, on: now.day)
                .map { (due.owner, $0) }
        }
    }

    private struct Key: Hashable {
        let round: Int64
        let unit: OrganisationCode
    }
}
