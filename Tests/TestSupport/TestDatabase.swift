import Foundation
package import Persistence
import PostgresDriver
import SQLiteDriver

/// A kind of database a storage test runs on; each `open()` gives a fresh, migrated one.
package enum TestDatabase: String, Sendable, CaseIterable, CustomStringConvertible {
    case sqlite
    case postgres

    package var description: String { rawValue }

    /// SQLite always, PostgreSQL where `TIENDO_TEST_POSTGRES` names a server.
    ///
    /// `scripts/with-postgres` sets both variables; with `TIENDO_TEST_REQUIRE_POSTGRES=1` a missing server fails the tests
    /// instead of leaving PostgreSQL out.
    package static let all: [TestDatabase] = {
        let environment = ProcessInfo.processInfo.environment
        let hasServer = environment["TIENDO_TEST_POSTGRES"] != nil || environment["TIENDO_TEST_REQUIRE_POSTGRES"] == "1"
        return hasServer ? allCases : [.sqlite]
    }()

    /// Runs a body on a fresh database with the whole schema, and drops it afterwards.
    package func with<Value: Sendable>(
        migrated: Bool = true,
        _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        switch self {
        case .sqlite:
            let database = try SQLiteDatabase.inMemory()
            return try await use(database, migrated, body)
        case .postgres:
            guard let server = ProcessInfo.processInfo.environment["TIENDO_TEST_POSTGRES"] else {
                throw MissingServer()
            }
            return try await PostgresSchema.fresh(on: server) { try await use($0, migrated, body) }
        }
    }

    private func use<Value: Sendable>(
        _ database: any Database,
        _ migrated: Bool,
        _ body: (any Database) async throws -> Value
    ) async throws -> Value {
        if migrated { _ = try await SchemaMigrator(database).migrate() }
        let value = try await body(database)
        try await database.close()
        return value
    }
}
