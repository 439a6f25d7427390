import Documents
import Domain
import Foundation
import Logging
import Persistence

/// Sends what waits in the outbox.
///
/// A message is claimed and the claim committed before anything is sent; it is marked as handed over, and that committed,
/// before the mail server can take it; the server's answer is committed after it. What was claimed by a process that died is
/// sent again only where it had not been handed over (docs/decisions/0019). What is claimed is looked at again first
/// (`MessageRecheck`), so that nobody is urged for a report that came in while the message waited.
package struct DeliverMail: Sendable {
    private let runtime: Runtime
    private let holder: String

    /// Messages sent at one time.
    package static let batch = 4

    /// Sending from this process, under a name that no other process has.
    package init(runtime: Runtime) {
        self.runtime = runtime
        holder = Data(runtime.secrets.bytes(12)).map { String(format: "%02x", $0) }.joined()
    }

    /// Sends a batch of messages that are due and gives how many were dealt with: tried or withheld; 0 where none is or no
    /// mail server is set up.
    package func callAsFunction() async throws -> Int {
        guard let mailer = runtime.mail.mailer, let sender = runtime.mail.sender else { return 0 }
        let (messages, withheld) = try await claim()
        await withDiscardingTaskGroup { group in
            for message in messages { group.addTask { await send(message, from: sender, by: mailer) } }
        }
        return messages.count + withheld.count
    }

    private func claim() async throws -> (toSend: [StoredMessage], withheld: [Int64]) {
        let now = runtime.clock.now()
        guard try await runtime.database.read({ try OutboxStore(connection: $0).hasWork(at: now) }) else {
            return ([], [])
        }
        let (holder, lease, address) = (holder, runtime.mail.leaseSeconds, runtime.mail.address)
        do {
            return try await runtime.change(by: "system") { connection, at in
                let outbox = OutboxStore(connection: connection)
                let (released, uncertain) = try outbox.expire(at: at)
                let claimed = try outbox.claim(Self.batch, by: holder, until: at.adding(seconds: lease), at: at)
                guard !(claimed.isEmpty && released.isEmpty && uncertain.isEmpty) else { throw NothingToSend() }
                let recheck = MessageRecheck(connection: connection, now: at, address: address, holder: holder)
                let checked = try recheck(claimed)
                let detail = [
                    "claimed": Self.list(claimed.map(\.id)), "released": Self.list(released),
                    "uncertain": Self.list(uncertain), "withheld": Self.list(checked.withheld),
                ]
                return (checked, AuditFact(action: "message.claimed", subject: "message", detail: detail))
            }
        } catch is NothingToSend {
            return ([], [])
        }
    }

    private func send(_ message: StoredMessage, from sender: MailSender, by mailer: any Mailer) async {
        let mail = OutgoingMail(
            messageID: message.messageID,
            sender: sender.address,
            recipient: message.address,
            bytes: document(of: message, from: sender).bytes
        )
        let outcome = await mailer.deliver(mail) { try await handOver(message) }
        do {
            try await record(outcome, of: message)
        } catch {
            // The lease runs out and the message becomes uncertain: it is not sent a second time by itself.
            runtime.logger.error(
                "a receipt was not stored",
                metadata: ["message": "\(message.id)", "error": "\(error)"]
            )
        }
    }

    private func handOver(_ message: StoredMessage) async throws {
        let holder = holder
        try await runtime.change(by: "system") { connection, at in
            guard try OutboxStore(connection: connection).handOver(message.id, by: holder, at: at) else {
                throw LeaseLost()
            }
            return ((), AuditFact(action: "message.handed_over", subject: "message/\(message.id)"))
        }
    }

    private func record(_ outcome: DeliveryOutcome, of message: StoredMessage) async throws {
        let (holder, retry) = (holder, runtime.mail.retry)
        let chance = runtime.secrets.bytes(1)[0]
        do {
            try await runtime.change(by: "system") { connection, at in
                let next = retry.next(afterAttempts: message.attempts, at: at, chance: chance)
                let state = Self.state(after: outcome, isGivenUp: next == nil)
                let outbox = OutboxStore(connection: connection)
                let counts = try outbox.settle(
                    message,
                    state,
                    outcome,
                    dueAt: state == .waiting ? next : nil,
                    by: holder,
                    at: at
                )
                guard counts else { throw LeaseLost() }
                let detail = ["answer": outcome.answer, "attempt": "\(message.attempts)", "outcome": outcome.word]
                return (
                    (), AuditFact(action: "message.\(state.rawValue)", subject: "message/\(message.id)", detail: detail)
                )
            }
        } catch is LeaseLost {
            runtime.logger.notice("a receipt came too late to count", metadata: ["message": "\(message.id)"])
        }
    }

    private static func state(after outcome: DeliveryOutcome, isGivenUp: Bool) -> MailState {
        switch outcome {
        case .accepted: .sent
        case .refused: .failed
        case .unknown: .uncertain
        case .postponed: isGivenUp ? .failed : .waiting
        }
    }

    private func document(of message: StoredMessage, from sender: MailSender) -> MailDocument {
        MailDocument(
            messageID: message.messageID,
            date: message.createdAt,
            from: (sender.name, sender.address),
            to: (message.displayName, message.address),
            subject: message.subject,
            settingAddress: runtime.mail.address.setting,
            language: message.language,
            text: message.body,
            html: message.html
        )
    }

    private static func list(_ ids: [Int64]) -> String { ids.map(String.init).joined(separator: " ") }

    /// Ends a transaction without a change.
    private struct NothingToSend: Error {}
    /// Somebody else holds the message by now.
    private struct LeaseLost: Error {}
}
