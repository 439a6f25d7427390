import Foundation
import PostgresDriver

/// The PostgreSQL server of `scripts/with-postgres`.
package enum PostgresServer {
    /// True where `TIENDO_TEST_POSTGRES` names a server, or one is required.
    package static let isExpected = TestDatabase.all.contains(.postgres)

    /// Runs a body with the connection string of a new, empty database, dropped afterwards.
    package static func withDatabase<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        guard let server = ProcessInfo.processInfo.environment["TIENDO_TEST_POSTGRES"] else { throw MissingServer() }
        let name = "t" + String(UInt64.random(in: .min ... .max), radix: 36)
        try run("CREATE DATABASE \(name) TEMPLATE template0", server)
        let outcome: Result<Value, any Error>
        do {
            outcome = .success(try await body(server + " dbname=\(name)"))
        } catch {
            outcome = .failure(error)
        }
        try run("DROP DATABASE \(name) WITH (FORCE)", server)
        return try outcome.get()
    }

    /// Runs one statement outside a transaction, by `psql`.
    package static func run(_ statement: String, _ server: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["psql", "--no-psqlrc", "--quiet", "--dbname", server, "--command", statement]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw MissingServer() }
    }
}
