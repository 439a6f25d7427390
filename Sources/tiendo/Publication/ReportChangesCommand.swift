import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo report changes`
struct ReportChangesCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: "Show what differs between a frozen edition of a periodic report and an earlier one, as JSON."
    )

    @Argument(help: "A round such as 2025-Q2 for the quarterly report, or a year for the annual one.")
    var report: String

    @Option(help: ArgumentHelp("The edition.", valueName: "number"))
    var edition: Int

    @Option(help: ArgumentHelp("The edition it is compared with; else the one before it.", valueName: "number"))
    var since: Int?

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime).code
        let read = ReadComposedEditions(runtime: context.runtime)
        let opened = try await read(edition, since: since, of: PeriodicReport(report), in: plan, by: .command)
        context.say(.array(opened.changes.map(\.json)))
    }
}
