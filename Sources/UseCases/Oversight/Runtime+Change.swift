package import Domain
package import Persistence

extension Runtime {
    /// Runs a write and records its audit entry in the same transaction: both are stored or neither is.
    ///
    /// - Parameters:
    ///   - actor: the account name of who does it, or `system` for the product's own jobs and `command` for the command line.
    ///   - body: loads, lets the Domain decide, saves; returns its value and the fact to record, nil where everything was done
    ///     before and nothing was written. `at` is the one instant of the whole change.
    /// - Throws: whatever `body` throws; then nothing is stored.
    package func change<Value: Sendable>(
        by actor: String,
        _ body: @escaping @Sendable (_ connection: any Connection, _ at: Instant) throws -> (Value, AuditFact?)
    ) async throws -> Value {
        let at = clock.now()
        defer { dataVersion.forget() }
        return try await database.write { connection in
            let (value, fact) = try body(connection, at)
            if let fact { try AuditLog(connection: connection).record(fact, by: actor, at: at) }
            return value
        }
    }
}
