import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo round reopen`
struct ReopenRoundCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen",
        abstract: "Open a closed, locked or forwarded round again, with the reason on record."
    )

    @Argument(help: "The code of the round, e.g. 2025-Q3.")
    var round: String

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let move = RoundMove.reopen(reason: reason)
        try await MoveRound(runtime: context.runtime)(PeriodCode(round), of: plan.code, move, by: .command)
        context.say(Message("command.round_opened", ["round": round]))
    }
}
