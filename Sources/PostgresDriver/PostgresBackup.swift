import Foundation
internal import NIOPosix
package import Persistence
import Synchronization

/// Backups of a PostgreSQL database in `pg_dump`'s custom format, by PostgreSQL's own programs.
package struct PostgresBackup: Sendable {
    private let address: PostgresAddress
    /// Tells the checking databases of one process apart.
    private static let checks = Atomic<Int>(0)

    /// Backups of the database a connection string names; throws `PostgresFault` where it is no connection string.
    package init(connectionString: String) throws {
        address = try PostgresAddress(connectionString)
    }

    /// Writes the whole database, as of one moment and while it is in use, into a new file.
    ///
    /// The file appears under its name only when it is complete and on the disk. Throws `BackupFault`.
    package func save(to path: String) async throws {
        guard !FileManager.default.fileExists(atPath: path) else { throw BackupFault.exists(path) }
        let part = path + ".part"
        defer { unlink(part) }
        try await run("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", "--file", part], in: address)
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: part))
        try file.synchronize()
        try file.close()
        guard link(part, path) == 0 else { throw BackupFault.exists(path) }
    }

    /// Reads a backup into the database, which is the product's own, in one transaction: all of it is there afterwards, or what was before.
    ///
    /// The backup is read into a database of its own first and checked there: the schema, and whatever else `verify` looks at,
    /// which throws to refuse it. The user of the connection string needs the right to create databases for that.
    ///
    /// - Parameter replacing: true to overwrite data that is there already.
    /// - Throws: `BackupFault`, `SchemaFault`, `PostgresFault` or what `verify` throws.
    package func restore(
        from path: String,
        replacing: Bool,
        verify: (any Database) async throws -> Void
    ) async throws {
        guard FileManager.default.fileExists(atPath: path) else { throw BackupFault.missing(path) }
        guard try isDump(path) else { throw BackupFault.notOurs(path) }
        let target = PostgresDatabase(connectionString: address.full, connections: 1)
        do {
            if !replacing, try await !SchemaMigrator(target).isEmpty() { throw BackupFault.wouldReplace }
            try await check(path, through: target, verify)
            try await read(path, into: address, clearing: replacing)
        } catch {
            try? await target.close()
            throw error
        }
        try await target.close()
    }

    private func check(
        _ path: String,
        through target: PostgresDatabase,
        _ verify: (any Database) async throws -> Void
    ) async throws {
        let name = "tiendo_check_\(getpid())_\(Self.checks.add(1, ordering: .relaxed).newValue)"
        try await target.outsideTransaction { try $0.command("CREATE DATABASE \(name) TEMPLATE template0") }
        let outcome: Result<Void, any Error>
        do {
            let copy = address.naming(name)
            try await read(path, into: copy, clearing: false)
            try await check(PostgresDatabase(connectionString: copy.full, connections: 1), path, verify)
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        try await target.outsideTransaction { try $0.command("DROP DATABASE \(name) WITH (FORCE)") }
        try outcome.get()
    }

    private func check(
        _ database: PostgresDatabase,
        _ path: String,
        _ verify: (any Database) async throws -> Void
    ) async throws {
        do {
            try await SchemaMigrator(database).recognise(path)
            try await verify(database)
        } catch {
            try? await database.close()
            throw error
        }
        try await database.close()
    }

    /// `pg_restore --clean` would leave tables that the backup does not have; so its statements run after ours, in one
    /// transaction of `psql`.
    private func read(_ path: String, into address: PostgresAddress, clearing: Bool) async throws {
        var template = Array((FileManager.default.temporaryDirectory.path + "/tiendo-restore-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
        let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let script = folder + "/statements.sql"
        try await run("pg_restore", ["--no-owner", "--no-privileges", "--file", script, path], in: nil)
        let clear = clearing ? ["--command", Self.dropTables] : []
        let options = ["--no-psqlrc", "--quiet", "--single-transaction", "--set", "ON_ERROR_STOP=1"]
        try await run("psql", options + clear + ["--file", script], in: address)
    }

    private static let dropTables = """
        DO $$ DECLARE name text; BEGIN
        FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('DROP TABLE public.%I CASCADE', name); END LOOP; END $$
        """

    private func isDump(_ path: String) throws -> Bool {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? file.close() }
        return try file.read(upToCount: 5) == Data("PGDMP".utf8)
    }

    /// Runs one of PostgreSQL's programs to its end; the password goes by the environment, where other users do not see it.
    private func run(_ program: String, _ options: [String], in address: PostgresAddress?) async throws {
        try await NIOThreadPool.singleton.runIfActive {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = [program] + (address.map { ["--dbname", $0.public] } ?? []) + options
            process.environment = ProcessInfo.processInfo.environment.merging(address?.environment ?? [:]) { $1 }
            let errors = Pipe()
            process.standardError = errors
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            let detail = errors.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            switch process.terminationStatus {
            case 0: return
            case 127: throw BackupFault.programMissing(program)
            default: throw BackupFault.programFailed(program, detail: String(decoding: detail, as: UTF8.self))
            }
        }
    }
}
