import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo round close`
struct CloseRoundCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "Close a round: late reports still enter, marked late."
    )

    @Argument(help: "The code of the round, e.g. 2025-Q3.")
    var round: String

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let code = try PeriodCode(round)
        try await MoveRound(runtime: context.runtime)(code, of: plan.header.code, .close, by: .command)
        context.say(Message("command.round_closed", ["round": round]))
    }
}
