package import Domain
import Persistence

/// Has a message sent again that failed or of which nobody knows whether it arrived.
package struct RetryMessage: Sendable {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Puts the message back into the line, with the same name and to the person's present address.
    ///
    /// - Throws: `Refusal` where the actor does not coordinate the plan, the plan has no such message, or it is in no state
    ///   for it.
    package func callAsFunction(_ id: Int64, of plan: PlanCode, by actor: ReportingActor) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            guard let found = try PlanStore(connection: connection).find(plan) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": plan.text]))
            }
            guard actor.coordinates(found.coordinator) else {
                throw Refusal.forbidden(Message("round.coordinator_only"))
            }
            guard let message = try OutboxQuery(connection: connection).find(id, planID: found.id) else {
                throw Refusal.notFound(Message("mail.no_such_message"))
            }
            let account = try AccountStore(connection: connection).find(AccountName(message.account))
            let address = account?.email ?? message.address
            guard try OutboxStore(connection: connection).retry(id, to: address, at: at) else {
                throw Refusal.conflict(Message("mail.not_to_be_retried"))
            }
            let fact = AuditFact(
                action: "message.retried",
                subject: "message/\(id)",
                detail: ["address": address.text, "was": message.state.rawValue]
            )
            return ((), fact)
        }
    }
}
