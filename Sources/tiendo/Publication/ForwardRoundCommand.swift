import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo round forward`
struct ForwardRoundCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "forward",
        abstract: "Freeze a locked round's consolidated report as an edition and hand it to the plan's recipient.",
        discussion: "A later edition needs --reason; nothing is made where nothing differs from the last one."
    )

    @Argument(help: "The code of the round, e.g. 2025-Q2.")
    var round: String

    @Option(help: ArgumentHelp("Why there is another edition.", valueName: "text"))
    var reason = ""

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let forward = ForwardRound(runtime: context.runtime)
        let edition = try await forward(try PeriodCode(round), of: plan.header.code, reason: reason, by: .command)
        let values = ["round": round, "number": String(edition.number), "sha256": edition.sha256]
        context.say(Message("command.edition_frozen", values))
    }
}
