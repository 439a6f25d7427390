import Foundation
import Testing

/// The official letter from the command line, with a real LibreOffice, one that hangs, and none.
struct LetterTests {
    private func imported() throws -> Program {
        let program = try Program()
        let outcome = try program.run("plan", "import", Program.shippedPlan, "--database", program.database)
        #expect(outcome.exitCode == 0)
        return program
    }

    private func urge(_ program: Program, _ format: String, soffice: String? = nil) throws -> Program.Outcome {
        try program.run(
            all: [
                "letter", "urge", "--organisation", "cuc-attt", "--format", format, "--output",
                program.path("letter.\(format)"), "--database", program.database, "--language", "en",
            ],
            // A folder for temporary files of its own: other tests convert at the same time.
            environment: ["TMPDIR": program.folder.path].merging(soffice.map { ["TIENDO_SOFFICE": $0] } ?? [:]) { $1 }
        )
    }

    @Test func `LibreOffice makes the PDF, with its fonts in it, and leaves nothing behind`() throws {
        let program = try imported()
        defer { program.remove() }

        let outcome = try urge(program, "pdf")

        #expect(outcome.exitCode == 0, "\(outcome.errors)")
        let bytes = try Data(contentsOf: URL(fileURLWithPath: program.path("letter.pdf")))
        #expect(bytes.starts(with: Array("%PDF-".utf8)))
        #expect(String(decoding: bytes, as: UTF8.self).contains("LiberationSerif"))
        #expect(try officeFolders(of: program).isEmpty)
    }

    @Test func `without LibreOffice the document is written and a PDF is refused in one line`() throws {
        let program = try imported()
        defer { program.remove() }

        let pdf = try urge(program, "pdf", soffice: program.path("none"))
        let word = try urge(program, "docx", soffice: program.path("none"))

        #expect(pdf.exitCode == 1)
        #expect(pdf.errors == "This server makes no PDF (LibreOffice is not installed); the DOCX is available.\n")
        #expect(word.exitCode == 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: program.path("letter.docx"))).starts(with: Array("PK".utf8)))
    }

    @Test func `a converter that gives no PDF is refused in one line`() throws {
        let program = try imported()
        defer { program.remove() }
        let script = program.path("soffice")
        try "#!/bin/sh\nexit 0\n".write(toFile: script, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)

        let outcome = try urge(program, "pdf", soffice: script)

        #expect(outcome.exitCode == 1)
        #expect(outcome.errors == "The PDF could not be made; the DOCX is available.\n")
    }

    @Test func `a converter that hangs is ended with its children`() throws {
        let program = try imported()
        defer { program.remove() }
        let (script, children) = (program.path("soffice"), program.path("child"))
        try "#!/bin/sh\nsleep 300 &\necho $! > '\(children)'\nwait\n".write(
            toFile: script,
            atomically: true,
            encoding: .utf8
        )
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)

        let outcome = try program.run(
            all: [
                "letter", "urge", "--organisation", "cuc-attt", "--format", "pdf", "--output", program.path("x.pdf"),
                "--database", program.database, "--language", "en",
            ],
            environment: ["TIENDO_SOFFICE": script, "TIENDO_SOFFICE_TIMEOUT": "2"]
        )

        #expect(outcome.exitCode == 1)
        #expect(outcome.errors == "Making the PDF took too long and was stopped; the DOCX is available.\n")
        let child = try String(contentsOfFile: children, encoding: .utf8).trimmingCharacters(in: .newlines)
        #expect(!isAlive(child))
    }

    /// A process that was killed may wait for its parent as a zombie: it is not alive.
    private func isAlive(_ pid: String) -> Bool {
        guard let status = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else { return false }
        return !status.contains(") Z ")
    }

    private func officeFolders(of program: Program) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
            .filter { $0.hasPrefix("tiendo-office-") }
    }
}
