package import Domain
import Foundation
import Persistence

/// Says something about a task's implementation plan. Comments are never changed or removed.
package struct CommentOnImplementation {
    /// The most characters a comment may have.
    package static let longest = 2000
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Appends the comment to the version worked on or decided last, on behalf of the actor's unit in the task, or of the
    /// coordinator.
    ///
    /// - Throws: `InvalidInput` with field `comment` where it is empty or too long; `Refusal` where the actor is in no unit of
    ///   the task, or may not see the version.
    package func callAsFunction(_ address: ImplementationAddress, _ comment: String, by actor: ReportingActor)
        async throws
    {
        let content = comment.replacing("\r\n", with: "\n").precomposedStringWithCanonicalMapping
            .trimmingCharacters(in: .whitespacesAndNewlines)
        try await runtime.change(by: actor.name) { connection, at in
            let actor = try actor.withHeritage(on: at.day, connection: connection)
            let scope = try ExecutionScope(address, connection: connection)
            let coordinator = actor.coordinates(scope.plan.coordinator) ? scope.plan.coordinator : nil
            guard let unit = actor.units(in: scope.task).first ?? coordinator else { throw ExecutionScope.noTask }
            try scope.requireStanding()
            let version = try scope.latest()
            guard scope.shows(version.state, to: actor) else { throw ExecutionScope.noVersion }
            guard !content.isEmpty else { throw InvalidInput(field: "comment", "implementation.comment_needed") }
            guard content.count <= Self.longest else {
                throw InvalidInput(field: "comment", "implementation.too_long", ["most": String(Self.longest)])
            }
            try ImplementationStore(connection: connection).comment(
                content,
                on: version.id,
                as: unit,
                by: actor.name,
                at: at
            )
            let detail = ["version": String(version.number), "organisation": unit.text, "comment": content]
            return ((), AuditFact(action: "implementation.commented", subject: address.implementation, detail: detail))
        }
    }
}
