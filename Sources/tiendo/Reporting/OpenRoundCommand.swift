import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo round open`
struct OpenRoundCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open a round: its obligations are generated and units can report."
    )

    @Argument(help: "The code of the round, e.g. 2025-Q3.")
    var round: String

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let code = try PeriodCode(round)
        try await MoveRound(runtime: context.runtime)(code, of: plan.header.code, .open, by: .command)
        context.say(Message("command.round_opened", ["round": round]))
    }
}
