import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo ranking list`
struct ListRankingsCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the rankings of a plan, the latest period first."
    )

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let list = try await ReadRankings(runtime: context.runtime).list(plan.code, by: .command)
        if format.json { return context.say(.array(list.rankings.map(\.json))) }
        let rows = list.rankings.map { ranking in
            [
                ranking.scope.text, String(ranking.number),
                context.language.text("ranking.state_\(ranking.state.rawValue)"),
                String(list.placed[ranking.id] ?? 0), String(list.waiting[ranking.id] ?? 0),
            ]
        }
        let headings = ["scope", "edition", "state", "placed", "contests"].map { "ranking.\($0)" }
        context.say(TextTable(headings: headings, rows: rows))
    }
}
