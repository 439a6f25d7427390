import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo ranking show`
struct ShowRankingCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a ranking with each component's numerator and denominator."
    )

    @Argument(help: "The round, e.g. 2025-Q3, or the year.")
    var round: String

    @Option(help: ArgumentHelp("An earlier edition.", valueName: "number"))
    var edition: Int?

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let sheet = try await ReadRankings(runtime: context.runtime)(
            plan.code,
            RankingScope(round),
            edition: edition,
            window: nil,
            by: .command
        )
        if format.json { return context.say(sheet.json) }
        let rows = sheet.rows.map { row in
            [
                row.ranked.place.map(String.init) ?? "–", row.organisation.text,
                row.ranked.place == nil ? "–" : row.ranked.score.value?.canonical ?? "–",
            ]
                + RankingComponent.allCases.map { component in
                    let share = row.ranked.unit.share(component)
                    return share.denominator == 0 ? "–" : "\(share.numerator)/\(share.denominator)"
                }
        }
        let headings =
            ["ranking.place", "ranking.unit", "ranking.score"]
            + RankingComponent.allCases.map { "ranking.component_\($0.rawValue)" }
        context.say(TextTable(headings: headings, rows: rows))
    }
}
