package import Domain
import Persistence

/// Takes a submitted implementation plan back while nobody has decided about it.
package struct RecallImplementation {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Makes the version a draft again. Where it was the first that went out, the plan counts as not filed.
    ///
    /// - Parameter seen: the version the person saw; nil: whichever there is.
    /// - Throws: `Refusal` where the actor does not write for who submits the whole, the version is decided already or in another
    ///   state, or was changed meanwhile.
    package func callAsFunction(
        _ address: ImplementationAddress,
        seen: SeenVersion? = nil,
        by actor: ReportingActor
    ) async throws {
        try await runtime.change(by: actor.name) { connection, at in
            let actor = try actor.withHeritage(on: at.day, connection: connection)
            let scope = try ExecutionScope(address, connection: connection)
            guard scope.admits(actor) else { throw ExecutionScope.noTask }
            guard actor.submits(scope.task) else {
                throw Refusal.forbidden(Message("implementation.recall_first_lead_only"))
            }
            try scope.requireStanding()
            try scope.require(seen)
            let version = try scope.latest()
            _ = try version.state.after(.recall)
            let store = ImplementationStore(connection: connection)
            try store.recall(version.id)
            try store.append(.recalled, to: version.id, by: actor.name, at: at)
            let detail = ["version": String(version.number)]
            return ((), AuditFact(action: "implementation.recalled", subject: address.implementation, detail: detail))
        }
    }
}
