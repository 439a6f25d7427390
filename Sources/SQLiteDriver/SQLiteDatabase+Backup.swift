import Foundation
internal import GRDB
package import Persistence

extension SQLiteDatabase {
    /// Copies the whole database, as of one moment and while it is in use, into a new file that stands by itself.
    ///
    /// The file appears under its name only when it is complete and on the disk. Throws `BackupFault.exists` where a file of
    /// that name is there.
    package func backup(to path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else { throw BackupFault.exists(path) }
        let part = path + ".part"
        Self.remove(part)
        defer { Self.remove(part) }
        let destination = try DatabaseQueue(path: part)
        try writer.backup(to: destination)
        // One file without a journal beside it: it can be copied and read anywhere.
        try destination.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
        try destination.close()
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: part))
        try file.synchronize()
        try file.close()
        guard link(part, path) == 0 else { throw BackupFault.exists(path) }
    }

    /// Reads a backup into the database at a path, in one transaction: all of it is there afterwards, or what was before.
    ///
    /// A copy of the backup is checked first: SQLite's own check, the schema, and whatever else `verify` looks at, which
    /// throws to refuse it. A server may run meanwhile and shows the restored data from then on.
    ///
    /// - Parameter replacing: true to overwrite data that is there already.
    /// - Throws: `BackupFault`, `SchemaFault` or what `verify` throws.
    package static func restore(
        from backup: String,
        to path: String,
        replacing: Bool,
        verify: (any Persistence.Database) async throws -> Void
    ) async throws {
        guard FileManager.default.fileExists(atPath: backup) else { throw BackupFault.missing(backup) }
        let copy = path + ".restoring"
        remove(copy)
        defer { remove(copy) }
        let checked = try copied(backup, to: copy)
        try checked.checkIntegrity()
        try await SchemaMigrator(checked).recognise(backup)
        try await verify(checked)
        let target = try SQLiteDatabase(path: path)
        if !replacing, try await !SchemaMigrator(target).isEmpty() {
            try await target.close()
            throw BackupFault.wouldReplace
        }
        try checked.writer.backup(to: target.writer)
        try await checked.close()
        try await target.close()
    }

    /// Throws `BackupFault.damaged` with SQLite's own words where the file is not a sound database.
    package func checkIntegrity() throws {
        let answer = try writer.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
        guard answer == ["ok"] else { throw BackupFault.damaged(answer.joined(separator: "; ")) }
    }

    private static func copied(_ backup: String, to copy: String) throws -> SQLiteDatabase {
        do {
            var reading = Configuration()
            reading.readonly = true
            let source = try DatabaseQueue(path: backup, configuration: reading)
            let destination = try SQLiteDatabase(path: copy)
            try source.backup(to: destination.writer)
            try source.close()
            return destination
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw BackupFault.notOurs(backup)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            throw BackupFault.damaged(error.message ?? "")
        }
    }

    private static func remove(_ path: String) {
        for ending in ["", "-wal", "-shm", "-journal"] { unlink(path + ending) }
    }
}
