import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo round lock`
struct LockRoundCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "lock",
        abstract: "Lock a closed round: nothing enters any more."
    )

    @Argument(help: "The code of the round, e.g. 2025-Q3.")
    var round: String

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        try await MoveRound(runtime: context.runtime)(PeriodCode(round), of: plan.code, .lock, by: .command)
        context.say(Message("command.round_locked", ["round": round]))
    }
}
