import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo ranking publish`
struct PublishRankingCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Publish a ranking whose explanations are answered; it is never changed again."
    )

    @Argument(help: "The round, e.g. 2025-Q3, or the year.")
    var round: String

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let scope = try RankingScope(round)
        try await PublishRanking(runtime: context.runtime)(plan.code, scope, by: .command)
        context.say(Message("command.ranking_published", ["scope": scope.text]))
    }
}
