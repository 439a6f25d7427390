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
        let tasks = try tasks(planID: planID, roster)
        let digests = people.compactMap { person -> UrgingDigest? in
            let (reports, owed) = (items[person.person.account] ?? [], tasks.items[person.person.account] ?? [])
            guard !reports.isEmpty || !owed.isEmpty else { return nil }
            return UrgingDigest(recipient: person, items: reports, tasks: owed)
        }
        return UrgingPreview(digests: digests, unreachable: unreachable, unreachableTasks: tasks.unreachable)
    }

    /// What the ladders of tasks ask for, by account, and what nobody can be told of.
    private func tasks(
        planID: Int64?,
        _ roster: UrgingRoster
    ) throws -> (items: [Int64: [UrgingTaskItem]], unreachable: [UrgingTaskItem]) {
        let owed = try OwedTasksQuery(connection: connection)(planID: planID, at: now)
        let plans = Set(owed.map(\.planID)).sorted()
        let taken = try TaskStepStore(connection: connection).taken(in: plans)
        var items: [Int64: [UrgingTaskItem]] = [:]
        var unreachable: [UrgingTaskItem] = []
        for task in owed {
            guard let item = due(task) else { continue }
            let reached = roster.people(for: item)
            if reached.isEmpty { unreachable.append(item) }
            for person in reached where person.preference.wants(item.rung.step) {
                let account = person.person.account
                if !taken.contains(item.taken(by: account)) { items[account, default: []].append(item) }
            }
        }
        return (items, unreachable)
    }

    /// Something owed with the step its ladder asks for now; nil where it asks for none.
    private func due(_ task: OwedTask) -> UrgingTaskItem? {
        UrgingLadder(of: task.due.kind, dueDay: task.due.dueDay, setting: task.setting).due(at: now, taken: [])
            .map { UrgingTaskItem(task: task, rung: $0) }
    }

    /// What is left of the tasks of a digest in this transaction.
    private func confirmed(_ tasks: [UrgingTaskItem], of account: Int64) throws -> [UrgingTaskItem] {
        guard !tasks.isEmpty else { return [] }
        let owed = try OwedTasksQuery(connection: connection)(at: now)
        let plans = Set(tasks.map(\.task.planID)).sorted()
        let taken = try TaskStepStore(connection: connection).taken(in: plans, account: account)
        let asked = Set(tasks.map { $0.taken(by: account) })
        return owed.compactMap(due).filter {
            let step = $0.taken(by: account)
            return asked.contains(step) && !taken.contains(step)
        }
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
        let tasks = try confirmed(digest.tasks, of: account)
        return items.isEmpty && tasks.isEmpty ? nil : UrgingDigest(recipient: current, items: items, tasks: tasks)
    }

    private struct Key: Hashable {
        let account: Int64
        let round: Int64
        let unit: OrganisationCode
    }
}
