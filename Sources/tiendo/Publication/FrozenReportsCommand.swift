import ArgumentParser
import Documents
import Domain
import Foundation
import Persistence
import UseCases

/// `tiendo report editions`
struct FrozenReportsCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "editions",
        abstract: "List the frozen editions of a periodic report, or write one of them to a file."
    )

    @Argument(help: "A round such as 2025-Q2 for the quarterly report, or a year for the annual one.")
    var report: String

    @Option(help: ArgumentHelp("Write this edition.", valueName: "number"))
    var edition: Int?

    @Option(help: "The form of the file.")
    var form: ComposedFormat = .docx

    @Option(
        name: [.customLong("output"), .customShort("o")],
        help: ArgumentHelp("The file to write.", valueName: "file")
    )
    var output: String?

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard (edition == nil) == (output == nil) else {
            throw ValidationError("--edition and --output go together.")
        }
    }

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime).code
        let report = try PeriodicReport(report)
        let read = ReadComposedEditions(runtime: context.runtime)
        if let edition, let output {
            let bytes = try await read.bytes(form, of: edition, report, in: plan, by: .command)
            do {
                try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
            } catch {
                throw InvalidInput(field: "--output", "command.cannot_write", ["path": output])
            }
            return
        }
        let editions = try await read(report, of: plan, by: .command).editions
        if format.json { return context.say(.array(editions.map(\.json))) }
        let rows = editions.map { [String($0.number), $0.frozenAt.rfc3339, $0.frozenBy, $0.sha256, $0.reason] }
        let headings = ["edition", "frozen_at", "frozen_by", "sha256", "reason"].map { "command.\($0)" }
        context.say(TextTable(headings: headings, rows: rows))
    }
}
