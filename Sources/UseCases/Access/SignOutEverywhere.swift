package import Domain
import Persistence

/// Ends every session of a person, on every machine, this one included.
package struct SignOutEverywhere: Sendable {
    private let runtime: Runtime

    /// Signing out of this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Gives how many sessions ended.
    @discardableResult
    package func callAsFunction(_ person: Person) async throws -> Int {
        try await runtime.change(by: person.name) { connection, _ in
            let count = try SessionStore(connection: connection).removeAll(of: person.account)
            let fact = AuditFact(
                action: "session.closed_everywhere",
                subject: "account/\(person.name)",
                detail: ["sessions": "\(count)"]
            )
            return (count, fact)
        }
    }
}
