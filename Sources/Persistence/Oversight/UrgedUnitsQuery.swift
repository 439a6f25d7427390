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
        let organisations = try OrganisationStore(connection: connection).all()
        let succession = Succession(organisations)
        let known = Dictionary(organisations.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        var items: [OrganisationCode: [UrgedItem]] = [:]
        for (owner, item) in try reports(of: plan, at: now) + tasks(of: plan, at: now) {
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

    private func reports(of plan: StoredPlan, at now: Instant) throws -> [(OrganisationCode, UrgedItem)] {
        let owed = try OwedReportsQuery(connection: connection)(of: plan).filter {
            $0.item.isOpen && $0.item.deadline.remaining(at: now) <= 0
        }
        let sections = try sections(in: Set(owed.map(\.roundID)).sorted())
        return owed.compactMap { report in
            UrgedItem(
                kind: .report,
                code: report.round.text,
                name: "",
                basis: .sections(sections[Key(round: report.roundID, unit: report.organisation)] ?? []),
                dueDay: report.item.deadline.lastDay,
                on: now.day
            ).map { (report.organisation, $0) }
        }
    }

    /// The sections by which units report in rounds: II.2.a for what they measure, II.3 for what they contribute.
    private func sections(in rounds: [Int64]) throws -> [Key: [String]] {
        var sections: [Key: [String]] = [:]
        for row in try connection.query(
            """
            SELECT DISTINCT round_id, organisation_code, kind FROM obligation WHERE round_id IN \(list: rounds)
            ORDER BY round_id, organisation_code, kind DESC
            """
        ) {
            let kind: ObligationKind = try row.word(2)
            let key = Key(round: try row.integer(0), unit: try OrganisationCode(row.text(1)))
            sections[key, default: []].append(kind == .measuring ? "II.2.a" : "II.3")
        }
        return sections
    }

    private func tasks(of plan: StoredPlan, at now: Instant) throws -> [(OrganisationCode, UrgedItem)] {
        try DueItemsQuery(connection: connection)(of: plan, at: now).compactMap { due in
            UrgedItem(kind: due.kind, code: due.code, name: due.name, basis: due.basis, dueDay: due.dueDay, on: now.day)
                .map { (due.owner, $0) }
        }
    }

    private struct Key: Hashable {
        let round: Int64
        let unit: OrganisationCode
    }
}
