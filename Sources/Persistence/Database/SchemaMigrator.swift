/// Brings a database to the schema this program knows, step by step, and refuses one it does not know.
package struct SchemaMigrator: Sendable {
    private let database: any Database
    private let migrations: [Migration]

    /// A migrator for a database; `migrations` differ from the shipped ones only in tests.
    package init(_ database: any Database, migrations: [Migration] = Migration.all) {
        self.database = database
        self.migrations = migrations
    }

    /// Applies the missing steps and gives the names of those applied; doing it again applies none.
    ///
    /// Two servers may call it at once: on PostgreSQL an advisory lock lets one wait for the other, on SQLite the write
    /// lock does. Throws `SchemaFault`.
    package func migrate() async throws -> [String] {
        try await database.write { try Self.createVersionTable($0) }
        var applied: [String] = []
        for migration in migrations {
            let isNew = try await database.write { connection in
                try Self.lock(connection)
                let known = try Self.applied(connection)
                try check(known)
                guard known[migration.number] == nil else { return false }
                try connection.executeScript(migration.statements(for: connection.dialect))
                let (number, name, sum) = (migration.number, migration.name, migration.checksum)
                try connection.execute(
                    "INSERT INTO schema_migration (number, name, checksum) VALUES (\(number), \(name), \(sum))"
                )
                return true
            }
            if isNew { applied.append(migration.name) }
        }
        return applied
    }

    /// Throws `SchemaFault` unless the database has exactly the schema this program knows.
    package func verify() async throws {
        let known = try await database.read { connection in
            try Self.hasVersionTable(connection) ? try Self.applied(connection) : [:]
        }
        try check(known)
        guard known.count == migrations.count else {
            throw SchemaFault.older(found: known.count, known: migrations.count)
        }
    }

    /// Accepts the schema of this program or an older one of its own, as a backup may have.
    ///
    /// - Parameter name: what the database is called in `BackupFault.notOurs`, thrown where it is none of the product's.
    /// - Throws: `BackupFault.notOurs`, or `SchemaFault` for a newer or changed schema.
    package func recognise(_ name: String) async throws {
        let known = try await database.read { try Self.hasVersionTable($0) ? try Self.applied($0) : [:] }
        guard !known.isEmpty else { throw BackupFault.notOurs(name) }
        try check(known)
    }

    /// True where the database holds no table of the product yet.
    package func isEmpty() async throws -> Bool {
        try await database.read { try !Self.hasVersionTable($0) }
    }

    private func check(_ applied: [Int: String]) throws {
        let last = applied.keys.max() ?? 0
        guard last <= migrations.count else { throw SchemaFault.newer(found: last, known: migrations.count) }
        for migration in migrations {
            if let sum = applied[migration.number], sum != migration.checksum {
                throw SchemaFault.changed(number: migration.number, name: migration.name)
            }
        }
    }

    private static func createVersionTable(_ connection: any Connection) throws {
        try lock(connection)
        try connection.executeScript(
            """
            CREATE TABLE IF NOT EXISTS schema_migration (number bigint PRIMARY KEY, name text NOT NULL, checksum text NOT NULL)
            """
        )
    }

    private static func applied(_ connection: any Connection) throws -> [Int: String] {
        let rows = try connection.query("SELECT number, checksum FROM schema_migration")
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.int(0), try $0.text(1)) })
    }

    private static func hasVersionTable(_ connection: any Connection) throws -> Bool {
        switch connection.dialect {
        case .sqlite:
            try !connection.query("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'")
                .isEmpty
        case .postgres:
            try !connection.query("SELECT 1 WHERE to_regclass('schema_migration') IS NOT NULL").isEmpty
        }
    }

    private static func lock(_ connection: any Connection) throws {
        guard connection.dialect == .postgres else { return }
        _ = try connection.query("SELECT pg_advisory_xact_lock(7493942, coalesce(hashtext(current_schema()), 0))::text")
    }
}
