import Foundation
import Testing

/// Plan packages that are no good, imported as an administrator does: exit code 1, every fault with its place on standard
/// error, nothing stored.
struct BadPackageTests {
    /// What is done to a copy of the shipped package, and how the line that tells of it begins and goes on.
    struct Damage: Sendable, CustomTestStringConvertible {
        let file: String
        let old: String
        let new: String
        let place: String
        let words: String
        var testDescription: String { words }
    }

    static let damages = [
        Damage(
            file: "indicator_groups.csv",
            old: "code,name",
            new: "code,tên",
            place: "indicator_groups.csv:1:1 name: ",
            words: "is missing"
        ),
        Damage(
            file: "indicator_groups.csv",
            old: "code,name",
            new: "code,code",
            place: "indicator_groups.csv:1:6 code: ",
            words: "occurs twice"
        ),
        Damage(
            file: "indicators.csv",
            old: "749,Cục Viễn thông",
            new: "749,Sở Hỏa tinh",
            place: "indicators.csv:7:92 measuring_organisations: ",
            words: "is unknown"
        ),
        Damage(
            file: "indicators.csv",
            old: "\n1.2,1,",
            new: "\n1.1,1,",
            place: "indicators.csv:3:1 code: ",
            words: "may occur once"
        ),
        Damage(
            file: "targets.csv",
            old: "≥ 80%",
            new: "chừng 80%",
            place: "targets.csv:13:17 text: ",
            words: "cannot be read"
        ),
        Damage(
            file: "indicators.csv",
            old: "\n1.7,1,,",
            new: "\n1.7,1,1.7.1,",
            place: "indicators.csv:8:7 parent_code: ",
            words: "in a circle"
        ),
    ]

    @Test(arguments: damages) func `a fault is told with file, line and column`(damage: Damage) throws {
        let program = try Program()
        defer { program.remove() }
        let folder = try copyOfShippedPlan(program)
        let file = folder.appendingPathComponent(damage.file)
        let text = try String(contentsOf: file, encoding: .utf8)
        try #require(text.contains(damage.old))
        let spoiled = text.replacingOccurrences(of: damage.old, with: damage.new, range: text.range(of: damage.old))
        try spoiled.write(to: file, atomically: true, encoding: .utf8)

        let outcome = try importing(folder, program)

        let line = outcome.errorLines.first { $0.hasPrefix(damage.place) && $0.contains(damage.words) }
        #expect(outcome.exitCode == 1)
        #expect(line != nil, "\(outcome.errors)")
        #expect(outcome.output == "")
        try expectNothingStored(program)
    }

    @Test func `a file that is not UTF-8 and one of 100 MB are told together`() throws {
        let program = try Program()
        defer { program.remove() }
        let folder = try copyOfShippedPlan(program)
        try Data([0x63, 0x0A, 0xFF]).write(to: folder.appendingPathComponent("targets.csv"))
        let large = folder.appendingPathComponent("international.csv")
        try Data().write(to: large)
        try FileHandle(forWritingTo: large).truncate(atOffset: 100_000_000)

        let outcome = try importing(folder, program)

        #expect(outcome.exitCode == 1)
        #expect(outcome.errorLines.count == 2)
        #expect(
            outcome.errorLines.contains {
                $0.hasPrefix("targets.csv") && $0.contains("not UTF-8") && $0.contains("line 2")
            }
        )
        #expect(outcome.errors.contains("international.csv: The file has 100 MB"))
        try expectNothingStored(program)
    }

    @Test(arguments: [("empty", "is empty"), ("missing", "There is no")])
    func `an empty folder and none at all are told`(name: String, words: String) throws {
        let program = try Program()
        defer { program.remove() }
        let empty = program.folder.appendingPathComponent("empty")
        try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)

        let outcome = try importing(program.folder.appendingPathComponent(name), program)

        #expect(outcome.exitCode == 1)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
        try expectNothingStored(program)
    }

    @Test func `a good package is stored, and again changes nothing`() throws {
        let program = try Program()
        defer { program.remove() }
        let folder = try copyOfShippedPlan(program)

        let first = try importing(folder, program)
        let head = try program.run("audit", "verify", "--database", program.database).output
        let again = try importing(folder, program)

        #expect([first.exitCode, again.exitCode] == [0, 0])
        #expect(try program.run("audit", "verify", "--database", program.database).output == head)
    }

    private func copyOfShippedPlan(_ program: Program) throws -> URL {
        let folder = program.folder.appendingPathComponent("plan")
        try FileManager.default.copyItem(atPath: Program.shippedPlan, toPath: folder.path)
        return folder
    }

    private func importing(_ folder: URL, _ program: Program) throws -> Program.Outcome {
        try program.run("plan", "import", folder.path, "--database", program.database, "--language", "en")
    }

    private func expectNothingStored(_ program: Program) throws {
        let shown = try program.run("plan", "show", "--json", "--database", program.database, "--language", "en")
        #expect(shown.exitCode == 1)
        #expect(shown.errors.contains("There is no plan yet"))
    }
}
