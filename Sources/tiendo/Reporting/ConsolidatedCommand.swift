import ArgumentParser
import Documents
import Domain
import Foundation
import Persistence
import UseCases

/// `tiendo report consolidated`
struct ConsolidatedCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "consolidated",
        abstract:
            "Write the consolidated report of a round: every indicator with its scenario and figures, and the gaps."
    )

    @Argument(help: "The code of the round, e.g. 2025-Q2.")
    var round: String

    @Option(help: "The form.")
    var format: ReportFormat = .json

    @Option(
        name: [.customLong("output"), .customShort("o")],
        help: ArgumentHelp("The file to write; else standard output.", valueName: "file")
    )
    var output: String?

    @Option(help: ArgumentHelp("A forwarded edition, as it was frozen; else as of now.", valueName: "number"))
    var edition: Int?

    @OptionGroup var asOf: AsOfOption
    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard edition == nil || asOf.asOf == nil else {
            throw ValidationError("--edition is frozen: it takes no --as-of.")
        }
        guard format != .xlsx || output != nil else { throw ValidationError("--format xlsx needs --output.") }
    }

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let code = try PeriodCode(round)
        if let edition {
            let address = EditionAddress(plan: plan.header.code, round: code, number: edition)
            let read = ReadEditions(runtime: context.runtime)
            return try write(try await read.bytes(of: address, format.frozen, by: .command))
        }
        let moment = try asOf.moment(context.runtime)
        let now = context.runtime.clock.now()
        let report = try await context.runtime.database.read { connection in
            let scope = try ReportingScope(plan.header.code, code, asOf: moment, connection: connection)
            return try ConsolidatedQuery(connection: connection)(
                scope.round,
                of: scope.plan,
                asOf: moment ?? now,
                internally: true
            )
        }
        try write(try bytes(of: report, in: context.language))
    }

    private func bytes(of report: ConsolidatedReport, in language: Language) throws -> [UInt8] {
        switch format {
        case .xlsx: try ConsolidatedWorkbook(report) { language.text($0) }.bytes()
        case .csv: report.csv
        case .json: report.json.bytes() + [10]
        }
    }

    private func write(_ bytes: [UInt8]) throws {
        guard let output else { return StandardStream.output.write(bytes: bytes) }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
        } catch {
            throw InvalidInput(field: "--output", "command.cannot_write", ["path": output])
        }
    }
}
