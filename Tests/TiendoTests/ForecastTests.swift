import Testing

/// The commands of forecasting on the shipped plan before anybody reported.
struct ForecastTests {
    private func run(_ arguments: String...) throws -> Program.Outcome {
        let program = try Program()
        defer { program.remove() }
        let imported = try program.run("plan", "import", Program.shippedPlan, "--database", program.database)
        #expect(imported.exitCode == 0)
        return try program.run(all: ["forecast"] + arguments + ["--database", program.database, "--language", "en"])
    }

    @Test(arguments: [
        ("csv", "published,naive,"), ("json", "\"chosen\":\"naive\""), ("markdown", "| International indices |"),
        ("text", "International indices"),
    ])
    func `the back-test prints its table in the form asked for`(form: String, part: String) throws {
        let outcome = try run("backtest", "--format", form)

        #expect(outcome.exitCode == 0)
        #expect(outcome.errors == "")
        #expect(outcome.output.contains(part))
        #expect(!outcome.output.contains("nan") && !outcome.output.contains("inf"))
    }

    @Test func `an indicator without figures is told in a sentence, an unknown one refused`() throws {
        let none = try run("show", "1.1")
        let unknown = try run("show", "9.9")

        #expect(none.output == "Not enough data for a forecast: 0 figures, at least 3 are needed.\n")
        #expect(unknown.exitCode == 1)
        #expect(unknown.output == "")
    }

    @Test func `a form nobody knows is a wrong usage`() throws {
        #expect(try run("backtest", "--format", "pdf").exitCode == 2)
    }
}
