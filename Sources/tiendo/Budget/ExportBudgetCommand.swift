import ArgumentParser
import Domain
import Foundation
import Persistence
import UseCases

/// `tiendo budget export`
struct ExportBudgetCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the budget lines as XLSX with formulas that add up, or as CSV."
    )

    @Option(help: "The form.")
    var format: BudgetFormat = .csv

    @Option(
        name: [.customLong("output"), .customShort("o")],
        help: ArgumentHelp("The file to write; else standard output.", valueName: "file")
    )
    var output: String?

    @OptionGroup var filter: BudgetFilterOptions
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard format != .xlsx || output != nil else { throw ValidationError("--format xlsx needs --output.") }
    }

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let language = context.language
        let bytes = try await ExportBudget(runtime: context.runtime)(
            plan.code,
            filter.filter(),
            asXLSX: format == .xlsx,
            asOf: asOf.moment(context.runtime),
            by: .command
        ) { language.text($0) }
        guard let output else { return StandardStream.output.write(bytes: bytes) }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
        } catch {
            throw InvalidInput(field: "--output", "command.cannot_write", ["path": output])
        }
    }
}
