import Foundation
import Persistence
import PostgresDriver
import TestSupport
import Testing

@Suite(.enabled(if: PostgresServer.isExpected))
struct PostgresBackupTests {
    private static func laidOut(_ server: String, holding value: String) async throws -> PostgresDatabase {
        let database = PostgresDatabase(connectionString: server, connections: 2)
        _ = try await SchemaMigrator(database).migrate()
        try await database.write { connection in
            _ = try connection.execute("INSERT INTO setting (name, value) VALUES ('test', \(value))")
        }
        return database
    }

    private static func value(_ database: any Database) async throws -> String {
        try await database.read { try $0.query("SELECT value FROM setting WHERE name = 'test'")[0].text(0) }
    }

    @Test
    func `a restore brings back what the backup held and nothing else`() async throws {
        try await TemporaryFolder.with { folder in
            try await PostgresServer.withDatabase { server in
                let database = try await Self.laidOut(server, holding: "first")
                let backup = try PostgresBackup(connectionString: server)
                try await backup.save(to: folder + "/backup")
                try await database.write { connection in
                    try connection.execute("UPDATE setting SET value = 'second'")
                    try connection.executeScript("CREATE TABLE later (a text)")
                }

                await #expect(throws: BackupFault.wouldReplace) {
                    try await backup.restore(from: folder + "/backup", replacing: false) { _ in }
                }
                try await backup.restore(from: folder + "/backup", replacing: true) { copy in
                    let held = try await Self.value(copy)
                    #expect(held == "first")
                }

                #expect(try await Self.value(database) == "first")
                await #expect(throws: PostgresFault.self) {
                    try await database.read { _ = try $0.query("SELECT a FROM later") }
                }
                await #expect(throws: BackupFault.exists(folder + "/backup")) {
                    try await backup.save(to: folder + "/backup")
                }
                try await database.close()
            }
        }
    }

    @Test
    func `a backup that the check refuses changes nothing`() async throws {
        struct BrokenChain: Error {}
        try await TemporaryFolder.with { folder in
            try await PostgresServer.withDatabase { server in
                let database = try await Self.laidOut(server, holding: "first")
                let backup = try PostgresBackup(connectionString: server)
                try await backup.save(to: folder + "/backup")
                try await database.write { _ = try $0.execute("UPDATE setting SET value = 'second'") }

                await #expect(throws: BrokenChain.self) {
                    try await backup.restore(from: folder + "/backup", replacing: true) { _ in throw BrokenChain() }
                }

                #expect(try await Self.value(database) == "second")
                try await database.close()
            }
        }
    }

    @Test
    func `a file that is no backup and another program's backup are refused`() async throws {
        try await TemporaryFolder.with { folder in
            try await PostgresServer.withDatabase { server in
                let backup = try PostgresBackup(connectionString: server)
                try Data("không phải bản sao lưu".utf8).write(to: URL(fileURLWithPath: folder + "/text"))
                try PostgresServer.run("CREATE TABLE t (a text)", server)
                try await backup.save(to: folder + "/other")
                try PostgresServer.run("DROP TABLE t", server)

                await #expect(throws: BackupFault.notOurs(folder + "/text")) {
                    try await backup.restore(from: folder + "/text", replacing: true) { _ in }
                }
                await #expect(throws: BackupFault.notOurs(folder + "/other")) {
                    try await backup.restore(from: folder + "/other", replacing: true) { _ in }
                }
                await #expect(throws: BackupFault.missing(folder + "/none")) {
                    try await backup.restore(from: folder + "/none", replacing: true) { _ in }
                }
            }
        }
    }
}
