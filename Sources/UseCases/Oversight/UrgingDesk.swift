package import Domain
package import Persistence

/// Finds who is to be told what, over one connection at one instant.
package struct UrgingDesk {
    private let connection: any Connection
    private let now: Instant

    /// A desk as a transaction sees it.
    package init(connection: any Connection, at now: Instant) {
        self.connection = connection
        self.now = now
    }

    /// Everything the ladders ask for now.
    ///
    /// - Parameter planID: only of this plan; nil: of all plans.
    package func preview(planID: Int64? = nil) throws -> UrgingPreview {
        let reports = try OwedReportsQuery(connection: connection)().filter { planID == nil || $0.planID == planID }
        let people = try UrgingRecipientsQuery(connection: connection)(today: now.day)
        let rounds = Set(reports.map(\.roundID)).sorted()
        let taken = Dictionary(
            grouping: try OutboxStore(connection: connection).taken(in: rounds),
            by: { Key(account: $0.account, round: $0.roundID, unit: $0.organisation) }
        ).mapValues { Set($0.map(\.rung)) }
        let roster = UrgingRoster(people)
        var items: [Int64: [UrgingItem]] = [:]
        var unreachable: [UrgingItem] = []
        for report in reports {
            let ladder = UrgingLadder(report.item, setting: report.setting)
            guard let rung = ladder.due(at: now, taken: []) else { continue }
            let item = UrgingItem(report: report, rung: rung)
            let reached = roster.people(for: item)
            if reached.isEmpty { unreachable.append(item) }
            for person in reached where person.preference.wants(rung.step) {
                let id = person.person.account
                let key = Key(account: id, round: report.roundID, unit: report.organisation)
                if ladder.due(at: now, taken: taken[key] ?? []) != nil { items[id, default: []].append(item) }
            }
        }
        let digests = people.compactMap { person in
            items[person.person.account].map { UrgingDigest(recipient: person, items: $0) }
        }
        return UrgingPreview(digests: digests, unreachable: unreachable)
    }

    /// What is left of a digest in this transaction: reports still owed, steps not taken meanwhile, an address still there;
    /// nil where nothing is.
    func confirm(_ digest: UrgingDigest) throws -> UrgingDigest? {
        let account = digest.recipient.person.account
        let current = try UrgingRecipientsQuery(connection: connection)(today: now.day, account: account).first
        guard let current, current.email != nil, !current.hasMessageToday else { return nil }
        let units = Set(digest.items.map(\.report.organisation)).sorted()
        let owed = try OwedReportsQuery(connection: connection)(by: units)
        let taken = try OutboxStore(connection: connection).taken(
            in: Set(digest.items.map(\.report.roundID)).sorted(),
            account: account
        )
        let items = owed.compactMap { report -> UrgingItem? in
            let ladder = UrgingLadder(report.item, setting: report.setting)
            guard let rung = ladder.due(at: now, taken: []) else { return nil }
            let item = UrgingItem(report: report, rung: rung)
            let isAsked = digest.items.contains {
                $0.rung == rung && $0.report.roundID == report.roundID
                    && $0.report.organisation == report.organisation
            }
            return isAsked && !taken.contains(item.taken(by: account)) ? item : nil
        }
        return items.isEmpty ? nil : UrgingDigest(recipient: current, items: items)
    }

    private struct Key: Hashable {
        let account: Int64
        let round: Int64
        let unit: OrganisationCode
    }
}
