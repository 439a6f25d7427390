import Documents
import Domain
import Persistence

/// Looks again at messages whose turn has come: what they say may no longer be so, because a report came in or a deadline
/// moved while they waited.
struct MessageRecheck {
    let connection: any Connection
    let now: Instant
    let address: PublicAddress
    let holder: String

    /// The messages that still go out. One with nothing left to say is withheld, one with less to say is written anew.
    func callAsFunction(_ claimed: [StoredMessage]) throws -> (toSend: [StoredMessage], withheld: [Int64]) {
        let outbox = OutboxStore(connection: connection)
        var toSend: [StoredMessage] = []
        var withheld: [Int64] = []
        for message in claimed {
            let steps = try outbox.steps(of: message.id)
            let items = try standing(steps)
            if items.count == steps.count {
                toSend.append(message)
            } else if items.isEmpty {
                try outbox.withhold(message.id, for: .nothingOwed, by: holder, at: now)
                withheld.append(message.id)
            } else {
                let (dropped, kept) = (steps.filter { !items.keys.contains($0) }, steps.compactMap { items[$0] })
                let rewritten = try self.rewritten(message, account: steps[0].account, items: kept)
                try outbox.rewrite(rewritten, without: dropped, by: holder)
                toSend.append(rewritten)
            }
        }
        return (toSend, withheld)
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

    private func rewritten(_ message: StoredMessage, account: Int64, items: [UrgingItem]) throws -> StoredMessage {
        let found = try UrgingRecipientsQuery(connection: connection)(today: now.day, account: account).first
        guard let recipient = found else { return message }
        let language = Language.find(message.language) ?? .vietnamese
        let letter = UrgingLetter(language: language, address: address, now: now)
            .letter(of: UrgingDigest(recipient: recipient, items: items))
        return message.saying(subject: letter.subject, body: letter.text, html: letter.html)
    }
}
