import Foundation
import Testing

/// What the program says and how it ends when it is used wrongly or refuses.
struct ExitCodeTests {
    @Test(arguments: [
        ["bogus"], ["--bogus"], ["round"], ["round", "open"], ["serve", "--port", "0"], ["serve", "--port", "many"],
        ["serve", "--demo", "--demo-clock", "tomorrow"], ["serve", "--demo-clock", "2025-10-06T08:00"],
        ["user", "add", "lan"], ["user", "add", "lan", "--display-name", "Lan", "--grant", "contributor"],
        ["user", "add", "lan", "--display-name", "Lan", "--grant", "administrator:"],
        ["audit", "verify", "--anchor", "x"],
    ])
    func `wrong usage ends with 2 and says what is right`(arguments: [String]) throws {
        let program = try Program()
        defer { program.remove() }

        let outcome = try program.run(all: arguments)

        #expect(outcome.exitCode == 2 || arguments == ["round"] && outcome.exitCode == 0)
        #expect((outcome.errors + outcome.output).contains("tiendo"))
    }

    @Test(arguments: [
        ["round", "list"], ["audit", "verify"], ["user", "list"], ["db", "backup", "copy"],
    ])
    func `a database that is not there is refused in one line`(arguments: [String]) throws {
        let program = try Program()
        defer { program.remove() }

        let outcome = try program.run(all: arguments + ["--database", program.database, "--language", "en"])

        #expect(outcome.exitCode == 1)
        #expect(outcome.output == "")
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.errors.contains("There is no file"))
        #expect(!FileManager.default.fileExists(atPath: program.path("tiendo.db")))
    }

    @Test(arguments: ["foo", "sqlite:", "mysql://localhost/x", ""])
    func `an address that names no database is refused`(address: String) throws {
        let program = try Program()
        defer { program.remove() }

        let outcome = try program.run("db", "migrate", "--database", address, "--language", "en")

        #expect(outcome.exitCode == 1)
        #expect(outcome.errorLines.count == 1)
    }

    @Test
    func `a password in a wrong address is not repeated`() throws {
        let program = try Program()
        defer { program.remove() }

        let outcome = try program.run("db", "migrate", "--database", "mysql://an:secret@host/x")

        #expect(outcome.exitCode == 1)
        #expect(!outcome.errors.contains("secret"))
    }

    @Test
    func `a file that is no database is refused in one line`() throws {
        let program = try Program()
        defer { program.remove() }
        try Data("no database, only words, and more of them than SQLite's header is long".utf8)
            .write(to: URL(fileURLWithPath: program.path("tiendo.db")))

        let outcome = try program.run("user", "list", "--database", program.database)

        #expect(outcome.exitCode == 1)
        #expect(outcome.errorLines.count == 1)
    }

    @Test
    func `the environment names the database where no option does`() throws {
        let program = try Program()
        defer { program.remove() }
        let environment = ["TIENDO_DATABASE": program.database]

        let migrated = try program.run("db", "migrate", environment: environment)
        let again = try program.run("db", "migrate", "--language", "en", environment: environment)

        #expect(migrated.exitCode == 0)
        #expect(again.output == "The database has the newest schema already.\n")
        #expect(FileManager.default.fileExists(atPath: program.path("tiendo.db")))
    }

    @Test
    func `a server without a plan has no demonstration`() throws {
        let program = try Program()
        defer { program.remove() }

        let outcome = try program.run(
            "serve",
            "--demo",
            "--port",
            "28999",
            "--database",
            program.database,
            "--language",
            "en"
        )

        #expect(outcome.exitCode == 1)
        #expect(outcome.errorLines.count == 1)
    }
}
