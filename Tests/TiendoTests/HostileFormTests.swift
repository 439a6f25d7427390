import Foundation
import Testing

/// Files that want to be too much: refused in one line, in bounded memory, by the built program.
@Suite struct HostileFormTests {
    private static let fixtures = Program.root.appendingPathComponent("Tests/Fixtures")

    /// A database with the shipped plan and Quý III/2025 open.
    private static func ready(_ program: Program) throws {
        let imported = try program.run("plan", "import", Program.shippedPlan, "--database", program.database)
        let opened = try program.run("round", "open", "2025-Q3", "--database", program.database)
        #expect(imported.exitCode == 0 && opened.exitCode == 0)
    }

    private static func check(_ file: String, _ program: Program) throws -> Program.Outcome {
        try program.run("form", "check", "2025-Q3", "cuc-vien-thong", file, "--database", program.database)
    }

    /// A workbook of 600 kB whose one sheet unpacks to 600 MB.
    private static func writeBomb(_ path: String) throws {
        let script = """
            import sys, zipfile
            kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            part = '<Relationship Id="r" Type="' + kind + '{}" Target="{}"/></Relationships>'
            head = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
                archive.writestr("_rels/.rels", head + part.format("officeDocument", "xl/workbook.xml"))
                archive.writestr("xl/_rels/workbook.xml.rels", head + part.format("worksheet", "sheet.xml"))
                archive.writestr("xl/workbook.xml", '<workbook xmlns:r="' + kind[:-1] + '"><sheets><sheet name="a" r:id="r"/></sheets></workbook>')
                with archive.open("xl/sheet.xml", "w") as sheet:
                    sheet.write(b"<worksheet><sheetData><row><c t='str'><v>")
                    for _ in range(600):
                        sheet.write(b"9" * 1_000_000)
                    sheet.write(b"</v></c></row></sheetData></worksheet>")
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-c", script, path]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    /// The most resident memory one check takes, in kilobytes; asked by a small process, for a fork counts its parent's.
    private static func memory(_ file: String, _ program: Program) throws -> Int {
        let script = """
            import resource, subprocess, sys
            subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
            """
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = [
            "-c", script, Program.binary.path, "form", "check", "2025-Q3", "cuc-vien-thong", file, "--database",
            program.database,
        ]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return try #require(Int(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    @Test func `a file that would unpack to 600 MB, or is itself huge, takes no more memory than a form`() throws {
        let program = try Program()
        defer { program.remove() }
        try Self.ready(program)
        let huge = program.path("huge.xlsx")
        try Data(repeating: 0x50, count: 30_000_000).write(to: URL(fileURLWithPath: huge))
        let bomb = program.path("bomb.xlsx")
        try Self.writeBomb(bomb)
        let rows = Self.fixtures.appendingPathComponent("Forms/ten-thousand-rows.xlsx").path

        let outcomes = try [bomb, huge, rows].map { try Self.check($0, program) }

        let memory = try [bomb, huge, rows].map { try Self.memory($0, program) }

        #expect(outcomes.map(\.exitCode) == [1, 1, 1])
        #expect(outcomes.map(\.errorLines.count) == [1, 1, 201])
        #expect(outcomes[2].errorLines.last?.contains("9.800") == true || outcomes[2].errors.contains("9800"))
        #expect(memory.allSatisfy { (1..<300_000).contains($0) }, "\(memory) kB")
    }
}
