import TestSupport
import Testing

@testable import Persistence

struct SchemaMigratorTests {
    private static let first = Migration(
        number: 1,
        name: "first",
        text: Array("CREATE TABLE t (id {KEY}, a text)".utf8)
    )
    private static let second = Migration(
        number: 2,
        name: "second",
        text: Array("ALTER TABLE t ADD COLUMN b text".utf8)
    )

    @Test(arguments: TestDatabase.all)
    func `the shipped schema is laid once and known afterwards`(_ kind: TestDatabase) async throws {
        try await kind.with(migrated: false) { database in
            let migrator = SchemaMigrator(database)
            let wasEmpty = try await migrator.isEmpty()

            let applied = try await migrator.migrate()
            let again = try await migrator.migrate()

            #expect(wasEmpty)
            #expect(applied == Migration.all.map(\.name))
            #expect(again.isEmpty)
            try await migrator.verify()
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a schema of a newer program is refused`(_ kind: TestDatabase) async throws {
        try await kind.with(migrated: false) { database in
            _ = try await SchemaMigrator(database, migrations: [Self.first, Self.second]).migrate()

            await #expect(throws: SchemaFault.newer(found: 2, known: 1)) {
                try await SchemaMigrator(database, migrations: [Self.first]).verify()
            }
            await #expect(throws: SchemaFault.newer(found: 2, known: 1)) {
                try await SchemaMigrator(database, migrations: [Self.first]).migrate()
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a schema that lacks steps is named as older until it is migrated`(_ kind: TestDatabase) async throws {
        try await kind.with(migrated: false) { database in
            let both = SchemaMigrator(database, migrations: [Self.first, Self.second])
            _ = try await SchemaMigrator(database, migrations: [Self.first]).migrate()

            await #expect(throws: SchemaFault.older(found: 1, known: 2)) { try await both.verify() }
            let applied = try await both.migrate()

            #expect(applied == ["second"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a shipped step that was changed afterwards is refused`(_ kind: TestDatabase) async throws {
        try await kind.with(migrated: false) { database in
            _ = try await SchemaMigrator(database, migrations: [Self.first]).migrate()
            let changed = Migration(number: 1, name: "first", text: Array("CREATE TABLE t (a text)".utf8))

            await #expect(throws: SchemaFault.changed(number: 1, name: "first")) {
                try await SchemaMigrator(database, migrations: [changed]).migrate()
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a step that fails half-way leaves nothing of itself`(_ kind: TestDatabase) async throws {
        try await kind.with(migrated: false) { database in
            let broken = Migration(
                number: 2,
                name: "broken",
                text: Array("CREATE TABLE u (a text); CREATE NONSENSE;".utf8)
            )
            let migrator = SchemaMigrator(database, migrations: [Self.first, broken])

            await #expect(throws: (any Error).self) { try await migrator.migrate() }

            await #expect(throws: SchemaFault.older(found: 1, known: 2)) { try await migrator.verify() }
            await #expect(throws: (any Error).self) { try await database.read { _ = try $0.query("SELECT a FROM u") } }
        }
    }
}
