import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo forecast show`
struct ShowForecastCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print where an indicator is heading by its target's day, and how likely it is to miss it."
    )

    @Argument(help: "The code of the indicator, e.g. 1.7.1.")
    var indicator: String

    @OptionGroup var asOf: AsOfOption
    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let sheet = try await ReadForecast(runtime: context.runtime)(
            plan.code,
            try IndicatorCode(indicator),
            asOf: asOf.moment(context.runtime)
        )
        if format.json { return context.say(sheet.json(isPublic: false)) }
        for line in ForecastWords(sheet.detail.indicator.unit, in: context.language).lines(sheet.outcome) {
            context.say(line)
        }
        for task in sheet.openTasks {
            let state = TaskStateChoice(task.occurrence.state(on: sheet.day))
            let words = [
                task.code, context.language.text("status.task_\(state.rawValue)"),
                task.lead.map(\.name).joined(separator: "; "), task.name,
            ]
            context.say(words.filter { !$0.isEmpty }.joined(separator: "  "))
        }
    }
}
