import Documents
import Domain
import Persistence

/// Looks again at messages whose turn has come: what they say may no longer be so, because a report came in, a task was
/// done or a deadline moved while they waited.
struct MessageRecheck {
    let connection: any Connection
    let now: Instant
    let address: PublicAddress
    let holder: String

    /// The messages that still go out. One with nothing left to say is withheld, one with less to say is written anew.
    func callAsFunction(_ claimed: [StoredMessage]) throws -> (toSend: [StoredMessage], withheld: [Int64]) {
        let (outbox, tasks) = (OutboxStore(connection: connection), TaskStepStore(connection: connection))
        var toSend: [StoredMessage] = []
        var withheld: [Int64] = []
        for message in claimed {
            let (steps, taskSteps) = (try outbox.steps(of: message.id), try tasks.taken(by: message.id))
            let (items, taskItems) = (try standing(steps), try standing(taskSteps))
            if items.count == steps.count && taskItems.count == taskSteps.count {
                toSend.append(message)
            } else if items.isEmpty && taskItems.isEmpty {
                try outbox.withhold(message.id, for: .nothingOwed, by: holder, at: now)
                withheld.append(message.id)
            } else if let account = steps.first?.account ?? taskSteps.first?.account {
                let kept = (steps.compactMap { items[$0] }, taskItems.values.sorted(by: Self.inOrder))
                let rewritten = try self.rewritten(message, account: account, items: kept.0, tasks: kept.1)
                try outbox.rewrite(rewritten, without: steps.filter { !items.keys.contains($0) }, by: holder)
                for step in taskSteps where taskItems[step] == nil { try tasks.remove(step, from: message.id) }
                toSend.append(rewritten)
            }
        }
        return (toSend, withheld)
    }

    private static func inOrder(_ left: UrgingTaskItem, _ right: UrgingTaskItem) -> Bool {
        (left.task.planID, left.task.due.kind.rawValue, left.task.due.code)
            < (right.task.planID, right.task.due.kind.rawValue, right.task.due.code)
    }

    /// The steps that still stand on the ladder of something still owed about a task.
    private func standing(_ steps: Set<TakenTaskStep>) throws -> [TakenTaskStep: UrgingTaskItem] {
        guard !steps.isEmpty else { return [:] }
        var items: [TakenTaskStep: UrgingTaskItem] = [:]
        for task in try OwedTasksQuery(connection: connection)(at: now) {
            let ladder = UrgingLadder(of: task.due.kind, dueDay: task.due.dueDay, setting: task.setting)
            for step in steps where ladder.rungs.contains(step.rung) {
                let item = UrgingTaskItem(task: task, rung: step.rung)
                if item.taken(by: step.account) == step { items[step] = item }
            }
        }
        return items
    }

    /// The steps that still stand on the ladder of a report still owed.
    private func standing(_ steps: [TakenStep]) throws -> [TakenStep: UrgingItem] {
        guard !steps.isEmpty else { return [:] }
        let owed = try OwedReportsQuery(connection: connection)(by: Set(steps.map(\.organisation)).sorted())
        var items: [TakenStep: UrgingItem] = [:]
        for step in steps {
            let report = owed.first { $0.roundID == step.roundID && $0.organisation == step.organisation }
            guard let report else { continue }
            let ladder = UrgingLadder(report.item, setting: report.setting)
            if ladder.rungs.contains(step.rung) { items[step] = UrgingItem(report: report, rung: step.rung) }
        }
        return items
    }

    private func rewritten(
        _ message: StoredMessage,
        account: Int64,
        items: [UrgingItem],
        tasks: [UrgingTaskItem]
    ) throws -> StoredMessage {
        let found = try UrgingRecipientsQuery(connection: connection)(today: now.day, account: account).first
        guard let recipient = found else { return message }
        let language = Language.find(message.language) ?? .vietnamese
        let letter = UrgingLetter(language: language, address: address, now: now)
            .letter(of: UrgingDigest(recipient: recipient, items: items, tasks: tasks))
        return message.saying(subject: letter.subject, body: letter.text, html: letter.html)
    }
}
