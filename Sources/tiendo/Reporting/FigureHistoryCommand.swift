import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo figure history`
struct FigureHistoryCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "List every vintage of an indicator's figures, the latest period first."
    )

    @Argument(help: "The code of the indicator, e.g. 1.7.1.")
    var indicator: String

    @OptionGroup var asOf: AsOfOption
    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let code = try IndicatorCode(indicator)
        let moment = try asOf.moment(context.runtime)
        let figures = try await context.runtime.database.read { connection in
            try AcceptedFigureQuery(connection: connection)
                .rows(plan: plan.id, edition: plan.editionID, indicator: code.text, asOf: moment)
        }
        if format.json { return context.say(.array(figures.map(AcceptedFigureJSON.value))) }
        let headings = [
            "command.round", "command.unit", "command.vintage", "command.value", "command.status",
            "command.recorded", "command.reason",
        ]
        let rows = figures.map { figure in
            [
                figure.period, figure.organisation.text, String(figure.vintage), figure.figure.value?.canonical ?? "–",
                figure.figure.status.rawValue, figure.recordedAt.rfc3339, figure.reason,
            ]
        }
        context.say(TextTable(headings: headings, rows: rows))
    }
}
