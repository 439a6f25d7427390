import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo budget list`
struct ListBudgetCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List budget lines with their amounts, or sums of them."
    )

    @Option(help: "Sums by organisation, source, year or task instead of lines.")
    var by: String?

    @OptionGroup var filter: BudgetFilterOptions
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let filter = try filter.filter()
        let dimension = try by.map { try BudgetDimension(exchanged: $0) }
        let plan = try await plan.resolve(context.runtime)
        let window = ListWindow(limit: ExportBudget.mostLines, offset: 0)
        let read = ReadBudget(runtime: context.runtime)
        let moment = try asOf.moment(context.runtime)
        guard let dimension else {
            let lines = try await read(plan.code, asOf: moment, by: .command) { try $2.lines(filter, window: window) }
            return say(lines, in: context)
        }
        let (groups, total) = try await read(plan.code, asOf: moment, by: .command) { _, _, query in
            (try query.groups(dimension, filter, window: window), try query.sums(filter))
        }
        if format.json {
            return context.say(.object([("total", total.json), ("groups", .array(groups.map(\.json)))]))
        }
        let rows = groups.map { Self.row([$0.key, $0.name ?? ""], $0.sums) }
        let last = Self.row([context.language.text("budget.total"), ""], total)
        let headings = ["budget.by_\(dimension.rawValue)", "budget.column_name", "budget.lines"] + Self.stages
        context.say(TextTable(headings: headings, rows: rows + [last]))
    }

    private static let stages = BudgetStage.allCases.map { "budget.stage_\($0.rawValue)" }

    private static func row(_ names: [String], _ sums: BudgetSums) -> [String] {
        names + [String(sums.lines)] + BudgetStage.allCases.map { sums.sum($0).printed }
    }

    private func say(_ lines: [StoredBudgetLine], in context: CommandContext) {
        if format.json { return context.say(.array(lines.map(\.json))) }
        let rows = lines.map { line in
            [
                line.key.task.text, line.key.organisation.text, String(line.key.year), line.key.source.rawValue,
                context.language.text("budget.state_\(line.standing.state.rawValue)"),
            ] + BudgetStage.allCases.map { line.standing.amounts[$0]?.printed ?? "–" }
        }
        let headings = ["command.task", "command.unit", "command.year", "command.source", "command.state"]
        context.say(TextTable(headings: headings + Self.stages, rows: rows))
    }
}
