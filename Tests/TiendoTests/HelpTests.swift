import Foundation
import Testing

/// The help of every command, held by golden files; `TIENDO_WRITE_GOLDEN=1` writes them anew.
struct HelpTests {
    static let commands = [
        "", "serve", "version", "plan", "plan import", "plan lint", "plan show", "plan brief",
        "plan contributions",
        "plan proposals", "plan propose", "plan answer", "round", "round list", "round open",
        "round close", "round status", "round lock", "round reopen", "round extend", "round extensions",
        "round editions", "round forward", "round contributions", "report", "report consolidated", "report take",
        "report quarterly", "report annual", "report passages", "report write", "report freeze", "report editions",
        "report changes", "form", "form export",
        "form check", "form import", "figure", "figure correct", "figure history", "figure provisional",
        "figure request", "figure requests", "figure answer", "international", "forecast", "forecast show",
        "forecast backtest", "ranking", "ranking list", "ranking show", "ranking draft", "ranking open",
        "ranking answer", "ranking publish", "ranking weights",
        "budget", "budget request", "budget appraise", "budget allocate", "budget spend", "budget settle",
        "budget list", "budget ceiling", "budget export", "task",
        "task list", "task schedule", "task burn-up", "task show", "task progress", "task done", "task confirm",
        "task return", "task plan",
        "task plan list", "task plan show", "task plan export", "task plan check", "task plan import",
        "task plan submit", "task plan approve", "task plan return", "remind", "letter", "letter list",
        "letter urge",
        "user", "user add", "user passwd", "user list", "user email", "db",
        "db migrate", "db backup", "db restore", "audit", "audit verify",
    ]

    @Test(arguments: commands)
    func `the help of a command is its golden file`(command: String) throws {
        let program = try Program()
        defer { program.remove() }
        let words = command.split(separator: " ").map(String.init)

        let asked = try program.run(all: words + ["--help"])

        let name = (["tiendo"] + words).joined(separator: "-") + ".txt"
        let file = Program.root.appendingPathComponent("Tests/TiendoTests/Golden/\(name)")
        if ProcessInfo.processInfo.environment["TIENDO_WRITE_GOLDEN"] == "1" {
            try asked.output.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(asked.exitCode == 0)
        #expect(asked.errors == "")
        #expect(asked.output == (try String(contentsOf: file, encoding: .utf8)))
    }

    @Test
    func `every command of the help has a golden file`() throws {
        let files = try FileManager.default.contentsOfDirectory(
            atPath: Program.root.appendingPathComponent("Tests/TiendoTests/Golden").path
        )

        let expected = Self.commands.map {
            (["tiendo"] + $0.split(separator: " ").map(String.init)).joined(separator: "-") + ".txt"
        }

        #expect(files.filter { $0.hasSuffix(".txt") }.sorted() == expected.sorted())
    }
}
