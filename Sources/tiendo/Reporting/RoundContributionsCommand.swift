import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo round contributions`
struct RoundContributionsCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "contributions",
        abstract: "Print what the contributions of a round add up to, or every contribution to one indicator."
    )

    @Argument(help: "The code of the round, e.g. 2025-Q3.")
    var round: String

    @Argument(help: "The code of an indicator, e.g. 1.1: prints every contributor.")
    var indicator: String?

    @Flag(help: "Put predecessors together under the organisations of today.")
    var restated = false

    @OptionGroup var asOf: AsOfOption
    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let code = try PeriodCode(round)
        let read = ReadContributions(runtime: context.runtime)
        guard let indicator else {
            let sums = try await read.sums(plan.code, code, by: .command).sums
            return format.json ? context.say(.array(sums.map(\.json))) : table(sums, context)
        }
        let list = try await read(
            plan.code,
            code,
            try IndicatorCode(indicator),
            asOf: try asOf.moment(context.runtime),
            restated: restated,
            by: .command
        )
        if format.json { return context.say(list.json(list.rows)) }
        table([list.total], context)
        let headings = ["command.unit", "command.state", "command.value", "command.score", "command.plan_name"]
        let rows = list.rows.map { row in
            [
                row.contribution.organisation.text,
                context.language.text("contribution.state_\(row.contribution.state.rawValue)"),
                row.contribution.figure?.value?.canonical ?? "–",
                (row.score?.canonical ?? "") + (row.isOutlier ? " !" : ""), row.contribution.name,
            ]
        }
        context.say(TextTable(headings: headings, rows: rows))
    }

    private func table(_ sums: [ContributionTotal], _ context: CommandContext) {
        let headings = ["command.indicator", "command.sum", "command.coverage", "command.plan_name"]
        let rows = sums.map { total in
            let parts = [total.sum.numerator, total.sum.denominator].compactMap { $0?.canonical }
            let sum =
                (parts.isEmpty ? "" : parts.joined(separator: " / ") + " = ") + (total.sum.value?.canonical ?? "–")
            let coverage = total.sum.coverage
            return [total.indicator.text, sum, "\(coverage.counted)/\(coverage.expected)", total.title.text]
        }
        context.say(TextTable(headings: headings, rows: rows))
    }
}
