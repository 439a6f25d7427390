import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo ranking open`
struct OpenRankingCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open a ranking so that each unit sees its row and may contest it."
    )

    @Argument(help: "The round, e.g. 2025-Q3, or the year.")
    var round: String

    @Option(help: ArgumentHelp("The last day for explanations.", valueName: "day"))
    var until: String

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let scope = try RankingScope(round)
        guard let day = Day(typed: until) else {
            throw InvalidInput(field: "--until", "ranking.until_no_day", ["read": until])
        }
        try await OpenRanking(runtime: context.runtime)(plan.code, scope, until: day, by: .command)
        context.say(Message("command.ranking_opened", ["scope": scope.text, "day": day.printed]))
    }
}
