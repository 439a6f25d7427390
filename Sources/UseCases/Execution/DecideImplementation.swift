package import Domain
import Foundation
import Persistence

/// Decides about a submitted implementation plan: the first-named lead's approver, then the coordinator.
package struct DecideImplementation {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Carries the decision out: state, step and audit entry in one transaction. An approval also measures the task's progress
    /// against the version that is now in force.
    ///
    /// - Parameter seen: the version the person saw; nil: whichever there is.
    /// - Throws: `InvalidInput` with field `reason` where a return has none; `Refusal` where the actor is not entitled, the
    ///   version is in another state or was changed meanwhile.
    package func callAsFunction(
        _ address: ImplementationAddress,
        _ decision: ImplementationDecision,
        seen: SeenVersion? = nil,
        by actor: ReportingActor
    ) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            let actor = try actor.withHeritage(on: at.day, connection: connection)
            let scope = try ExecutionScope(address, connection: connection)
            guard scope.admits(actor) else { throw ExecutionScope.noTask }
            if decision.isOfUnit {
                guard actor.endorses(scope.task) else {
                    throw Refusal.forbidden(Message("implementation.approver_only"))
                }
            } else {
                try scope.requireCoordinator(actor)
            }
            try scope.requireStanding()
            try scope.require(seen)
            let version = try scope.latest()
            let reason = try Self.carry(
                decision,
                on: version,
                ImplementationStore(connection: connection),
                by: actor.name,
                at: at
            )
            var detail = ["version": String(version.number)]
            if !reason.isEmpty { detail["reason"] = reason }
            if decision == .approve {
                let measured =
                    try Remeasurement
                    .apply(to: scope.task, planID: scope.plan.id, at: at, connection: connection)
                if !measured.isEmpty {
                    let words = measured.map { ($0.year == 0 ? "" : "\($0.year): ") + "\($0.before) → \($0.after)" }
                    detail["measured"] = words.joined(separator: "; ")
                }
            }
            return ((), AuditFact(action: decision.action, subject: address.implementation, detail: detail))
        }
    }

    private static func carry(
        _ decision: ImplementationDecision,
        on version: ImplementationVersion,
        _ store: ImplementationStore,
        by name: String,
        at instant: Instant
    ) throws -> String {
        switch decision {
        case .endorse:
            _ = try version.state.after(.endorse)
            try store.submit(version.id, by: name, at: instant)
            try store.append(.submitted, to: version.id, by: name, at: instant)
            return ""
        case .decline(let typed):
            let reason = tidied(typed)
            try store.move(version.id, to: version.state.after(.decline(reason: reason)))
            try store.append(.declined, to: version.id, reason: reason, by: name, at: instant)
            return reason
        case .approve:
            _ = try version.state.after(.approve)
            try store.approve(version.id, by: name, at: instant)
            try store.append(.approved, to: version.id, by: name, at: instant)
            return ""
        case .sendBack(let typed):
            let reason = tidied(typed)
            _ = try version.state.after(.sendBack(reason: reason))
            try store.sendBack(version.id, reason: reason, by: name, at: instant)
            try store.append(.returned, to: version.id, reason: reason, by: name, at: instant)
            return reason
        }
    }

    private static func tidied(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").precomposedStringWithCanonicalMapping
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

extension ImplementationDecision {
    /// The act as the audit log names it.
    var action: String {
        switch self {
        case .endorse: "implementation.submitted"
        case .decline: "implementation.declined"
        case .approve: "implementation.approved"
        case .sendBack: "implementation.returned"
        }
    }
}
