import Documents
import Domain
import Foundation
import Persistence

/// Decides who is urged and puts the messages into the outbox: for each person the decision, the message, the steps it takes
/// and the audit entry are one transaction.
package struct PlanUrging: Sendable {
    private let runtime: Runtime

    /// Urging from this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// What the ladders ask for now; nothing is stored.
    package func preview(planID: Int64? = nil) async throws -> UrgingPreview {
        let now = runtime.clock.now()
        return try await runtime.database.read { try UrgingDesk(connection: $0, at: now).preview(planID: planID) }
    }

    /// Puts the messages of everybody whose hour has come into the outbox and gives how many. Where no mail server is set up
    /// nothing is decided, so that nobody gets a heap of old reminders on the day it is; in a demonstration the messages are
    /// recorded as withheld.
    ///
    /// - Parameter planID: only of this plan; nil: of all plans.
    @discardableResult
    package func callAsFunction(planID: Int64? = nil, by actor: String = "system") async throws -> Int {
        guard runtime.mail.isSetUp || runtime.isDemonstration else { return 0 }
        let now = runtime.clock.now()
        let digests = try await preview(planID: planID).digests.filter { $0.dueAt(now: now) <= now }
        var count = 0
        for digest in digests where try await enqueue(digest, by: actor) { count += 1 }
        return count
    }

    private func enqueue(_ digest: UrgingDigest, by actor: String) async throws -> Bool {
        let name = Data(runtime.secrets.bytes(16)).map { String(format: "%02x", $0) }.joined()
        let setup = runtime.mail
        do {
            try await runtime.change(by: actor) { connection, at in
                let desk = UrgingDesk(connection: connection, at: at)
                guard let digest = try desk.confirm(digest), let email = digest.recipient.email else {
                    throw NothingToSay()
                }
                let message = Self.message(name, digest, to: email, setup: setup, at: at)
                let outbox = OutboxStore(connection: connection)
                guard let id = try outbox.add(message, at: at) else { throw NothingToSay() }
                let account = digest.recipient.person.account
                for item in digest.items { try outbox.add(item.taken(by: account), to: id) }
                let tasks = TaskStepStore(connection: connection)
                for item in digest.tasks { try tasks.add(item.taken(by: account), to: id) }
                return ((), Self.fact(id, message, digest))
            }
            return true
        } catch is NothingToSay {
            return false
        }
    }

    private static func message(
        _ name: String,
        _ digest: UrgingDigest,
        to email: EmailAddress,
        setup: MailSetup,
        at: Instant
    ) -> NewMessage {
        let language = Language.find(digest.recipient.preference.language) ?? .vietnamese
        let letter = UrgingLetter(language: language, address: setup.address, now: at).letter(of: digest)
        let domain = setup.sender?.address.text.split(separator: "@").last.map(String.init) ?? "tiendo.invalid"
        return NewMessage(
            messageID: "\(name)@\(domain)",
            account: digest.recipient.person.account,
            day: at.day,
            address: email,
            language: language.code,
            subject: letter.subject,
            body: letter.text,
            html: letter.html,
            state: setup.isSetUp ? .waiting : .withheld
        )
    }

    private static func fact(_ id: Int64, _ message: NewMessage, _ digest: UrgingDigest) -> AuditFact {
        let reports = digest.items.map { item in
            "\(item.report.plan)/\(item.report.round)/\(item.report.organisation):\(item.rung.step.word)"
        }
        let tasks = digest.tasks.map { item -> String in
            let (due, unit) = (item.task.due, item.task.organisation.code)
            return "\(item.task.plan)/\(due.kind.rawValue):\(due.code)/\(unit):\(item.rung.step.word)"
        }
        let steps = reports + tasks
        return AuditFact(
            action: "message.\(message.state == .withheld ? "withheld" : "queued")",
            subject: "message/\(id)",
            detail: [
                "account": digest.recipient.person.name, "address": message.address.text,
                "message_id": message.messageID, "steps": steps.joined(separator: " "),
            ]
        )
    }

    /// Ends a transaction without a change.
    private struct NothingToSay: Error {}
}
