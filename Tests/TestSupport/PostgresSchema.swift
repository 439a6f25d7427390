import Persistence
import PostgresDriver

/// A schema of its own on the test server, dropped when its test ends.
enum PostgresSchema {
    private static let gate = TestGate(limit: 16)

    /// Runs a body on a database whose search path is a new, empty schema.
    static func fresh<Value: Sendable>(
        on server: String,
        _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        await gate.enter()
        let outcome: Result<Value, any Error>
        do {
            outcome = .success(try await alone(on: server, body))
        } catch {
            outcome = .failure(error)
        }
        await gate.leave()
        return try outcome.get()
    }

    private static func alone<Value: Sendable>(
        on server: String,
        _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        let name = "t" + String(UInt64.random(in: .min ... .max), radix: 36)
        let keeper = PostgresDatabase(connectionString: server, connections: 1)
        try await keeper.write { try $0.executeScript("CREATE SCHEMA \(name)") }
        let database = PostgresDatabase(connectionString: server, searchPath: name, connections: 2)
        let outcome: Result<Value, any Error>
        do {
            outcome = .success(try await body(database))
        } catch {
            outcome = .failure(error)
        }
        try? await database.close()
        try await keeper.write { try $0.executeScript("DROP SCHEMA \(name) CASCADE") }
        try await keeper.close()
        return try outcome.get()
    }
}
