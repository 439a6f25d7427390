import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo forecast backtest`
struct BacktestCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "backtest",
        abstract: "Try the forecasting methods on the plan's accepted figures and on the international series.",
        discussion: """
            From every origin with three figures or more each method forecasts every later figure of a series. The error \
            is the mean absolute one as a share of the naive method's; the method with the least is chosen.
            """
    )

    @Option(help: ArgumentHelp("How the table is printed: text, csv, json or markdown.", valueName: "form"))
    var format: BacktestFormat = .text

    @OptionGroup var asOf: AsOfOption
    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let backtest = try await RunBacktest(runtime: context.runtime)(plan, asOf: asOf.moment(context.runtime))
        let table = BacktestTable(backtest, in: context.language)
        switch format {
        case .csv: StandardStream.output.write(bytes: table.csv)
        case .json: context.say(table.json)
        case .markdown: context.say(table.markdown)
        case .text:
            context.say(TextTable(headings: BacktestTable.columns, rows: table.rows))
            for remark in table.remarks { context.say(remark) }
        }
    }
}
