import Foundation
import Persistence
import SQLiteDriver
import TestSupport
import Testing

struct SQLiteBackupTests {
    private static func laidOut(_ path: String, holding value: String) async throws -> SQLiteDatabase {
        let database = try SQLiteDatabase(path: path)
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
    func `a backup taken while the database is in use holds one moment and stands by itself`() async throws {
        try await TemporaryFolder.with { folder in
            let database = try await Self.laidOut(folder + "/tiendo.db", holding: "first")

            try database.backup(to: folder + "/backup.db")
            try await database.write { _ = try $0.execute("UPDATE setting SET value = 'second'") }

            let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("backup") }
            #expect(files == ["backup.db"])
            #expect(try await Self.value(SQLiteDatabase(path: folder + "/backup.db")) == "first")
            #expect(throws: BackupFault.exists(folder + "/backup.db")) {
                try database.backup(to: folder + "/backup.db")
            }
        }
    }

    @Test
    func `a restore replaces everything, also under a database in use`() async throws {
        try await TemporaryFolder.with { folder in
            let database = try await Self.laidOut(folder + "/tiendo.db", holding: "first")
            try database.backup(to: folder + "/backup.db")
            try await database.write { connection in
                try connection.execute("UPDATE setting SET value = 'second'")
                try connection.executeScript("CREATE TABLE later (a text)")
            }

            try await SQLiteDatabase.restore(from: folder + "/backup.db", to: folder + "/tiendo.db", replacing: true) {
                copy in
                let held = try await Self.value(copy)
                #expect(held == "first")
            }

            #expect(try await Self.value(database) == "first")
            await #expect(throws: (any Error).self) {
                try await database.read { _ = try $0.query("SELECT a FROM later") }
            }
            try await database.write { _ = try $0.execute("UPDATE setting SET value = 'third'") }
            #expect(try await Self.value(database) == "third")
        }
    }

    @Test
    func `a backup is restored where nothing was`() async throws {
        try await TemporaryFolder.with { folder in
            try await Self.laidOut(folder + "/tiendo.db", holding: "first").backup(to: folder + "/backup.db")

            try await SQLiteDatabase.restore(from: folder + "/backup.db", to: folder + "/new.db", replacing: false) {
                _ in
            }

            #expect(try await Self.value(SQLiteDatabase(path: folder + "/new.db")) == "first")
        }
    }

    @Test
    func `data that is there is not replaced unasked`() async throws {
        try await TemporaryFolder.with { folder in
            let database = try await Self.laidOut(folder + "/tiendo.db", holding: "first")
            try database.backup(to: folder + "/backup.db")
            try await database.write { _ = try $0.execute("UPDATE setting SET value = 'second'") }

            await #expect(throws: BackupFault.wouldReplace) {
                try await SQLiteDatabase.restore(
                    from: folder + "/backup.db",
                    to: folder + "/tiendo.db",
                    replacing: false
                ) { _ in }
            }

            #expect(try await Self.value(database) == "second")
        }
    }

    @Test
    func `a backup that the check refuses changes nothing`() async throws {
        struct BrokenChain: Error {}
        try await TemporaryFolder.with { folder in
            let database = try await Self.laidOut(folder + "/tiendo.db", holding: "first")
            try database.backup(to: folder + "/backup.db")
            try await database.write { _ = try $0.execute("UPDATE setting SET value = 'second'") }

            await #expect(throws: BrokenChain.self) {
                try await SQLiteDatabase.restore(
                    from: folder + "/backup.db",
                    to: folder + "/tiendo.db",
                    replacing: true
                ) { _ in throw BrokenChain() }
            }

            #expect(try await Self.value(database) == "second")
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder).allSatisfy { !$0.contains("restoring") }
            )
        }
    }

    @Test
    func `a text, another program's database, a damaged file and no file are refused`() async throws {
        try await TemporaryFolder.with { folder in
            try Data("không phải bản sao lưu".utf8).write(to: URL(fileURLWithPath: folder + "/text"))
            let other = try SQLiteDatabase(path: folder + "/other")
            try await other.write { try $0.executeScript("CREATE TABLE t (a text)") }
            try await Self.laidOut(folder + "/tiendo.db", holding: "first").backup(to: folder + "/damaged")
            try Self.damage(folder + "/damaged")

            func restore(_ name: String) async throws {
                try await SQLiteDatabase.restore(from: folder + name, to: folder + "/new.db", replacing: true) { _ in }
            }

            await #expect(throws: BackupFault.notOurs(folder + "/text")) { try await restore("/text") }
            await #expect(throws: BackupFault.notOurs(folder + "/other")) { try await restore("/other") }
            await #expect(throws: BackupFault.missing(folder + "/none")) { try await restore("/none") }
            await #expect {
                try await restore("/damaged")
            } throws: {
                if case BackupFault.damaged = $0 { true } else { false }
            }
            #expect(!FileManager.default.fileExists(atPath: folder + "/new.db"))
        }
    }

    /// Writes over every page after the first ones.
    private static func damage(_ path: String) throws {
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        let size = try file.seekToEnd()
        for page in stride(from: UInt64(4096 * 4), to: size, by: 4096) {
            try file.seek(toOffset: page)
            try file.write(contentsOf: Data(repeating: 0xAB, count: 600))
        }
        try file.close()
    }

    @Test
    func `a closed database says so to whoever still asks`() async throws {
        try await TemporaryFolder.with { folder in
            let database = try await Self.laidOut(folder + "/tiendo.db", holding: "first")
            try await database.close()
            try await database.close()

            await #expect(throws: ClosedDatabase.self) { try await Self.value(database) }
            await #expect(throws: ClosedDatabase.self) {
                try await database.write { _ = try $0.execute("UPDATE setting SET value = 'second'") }
            }
        }
    }

    @Test
    func `closing waits for the reads that have begun`() async throws {
        try await TemporaryFolder.with { folder in
            let database = try await Self.laidOut(folder + "/tiendo.db", holding: "first")

            try await withThrowingTaskGroup { group in
                for _ in 0..<50 {
                    group.addTask {
                        do {
                            let found = try await Self.value(database)
                            #expect(found == "first")
                        } catch is ClosedDatabase {}
                    }
                }
                group.addTask { try await database.close() }
                try await group.waitForAll()
            }
        }
    }
}
