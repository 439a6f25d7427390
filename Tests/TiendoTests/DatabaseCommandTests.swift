import Foundation
import Testing

/// Backup and restore as an administrator runs them.
struct DatabaseCommandTests {
    @Test
    func `a backup is restored whole and overwrites only when told`() throws {
        let program = try Program()
        defer { program.remove() }
        let copy = "sqlite:\(program.path("copy.db"))"
        _ = try program.run("db", "migrate", "--database", program.database)

        let backup = try program.run("db", "backup", program.path("backup"), "--database", program.database)
        let again = try program.run("db", "backup", program.path("backup"), "--database", program.database)
        let restored = try program.run("db", "restore", program.path("backup"), "--database", copy)
        let over = try program.run("db", "restore", program.path("backup"), "--database", copy)
        let replaced = try program.run("db", "restore", program.path("backup"), "--replace", "--database", copy)
        let verified = try program.run("audit", "verify", "--database", copy)

        #expect(backup.exitCode == 0)
        #expect(again.exitCode == 1)
        #expect(restored.exitCode == 0)
        #expect(over.exitCode == 1)
        #expect(replaced.exitCode == 0)
        #expect(verified.exitCode == 0)
    }

    @Test
    func `what is no backup is refused`() throws {
        let program = try Program()
        defer { program.remove() }
        try Data("words".utf8).write(to: URL(fileURLWithPath: program.path("words")))

        let words = try program.run("db", "restore", program.path("words"), "--database", program.database)
        let missing = try program.run("db", "restore", program.path("nothing"), "--database", program.database)

        #expect(words.exitCode == 1)
        #expect(missing.exitCode == 1)
        #expect(words.errorLines.count == 1)
    }
}
