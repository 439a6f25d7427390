import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo ranking draft`
struct DraftRankingCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Draw up the ranking of a round or year, or count an unpublished one anew from the data."
    )

    @Argument(help: "The round, e.g. 2025-Q3, or the year.")
    var round: String

    @Option(help: ArgumentHelp("Why there is another edition; needed after a publication.", valueName: "text"))
    var reason = ""

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let scope = try RankingScope(round)
        try await DraftRanking(runtime: context.runtime)(plan.code, scope, reason: reason, by: .command)
        let sheet = try await ReadRankings(runtime: context.runtime)(plan.code, scope, window: nil, by: .command)
        if format.json { return context.say(sheet.json) }
        let values = [
            "scope": scope.text, "number": String(sheet.ranking.number), "placed": String(sheet.placed),
            "apart": String(sheet.total - sheet.placed),
        ]
        context.say(Message("command.ranking_drafted", values))
    }
}
