import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo report freeze`
struct FreezeReportCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "freeze",
        abstract: "Freeze a periodic report as an edition with its SHA-256: JSON, DOCX and XLSX.",
        discussion: "A later edition needs --reason; nothing is made where nothing differs from the last one."
    )

    @Argument(help: "A round such as 2025-Q2 for the quarterly report, or a year for the annual one.")
    var report: String

    @Option(help: ArgumentHelp("Why there is another edition.", valueName: "text"))
    var reason = ""

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime).code
        let freeze = FreezeReport(runtime: context.runtime)
        let edition = try await freeze(PeriodicReport(report), of: plan, reason: reason, by: .command)
        let values = ["report": report, "number": String(edition.number), "sha256": edition.sha256]
        context.say(Message("command.composed_frozen", values))
    }
}
