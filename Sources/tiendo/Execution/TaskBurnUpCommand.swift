import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo task burn-up`
struct TaskBurnUpCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "burn-up",
        abstract: "Sum up what was to be done and what was done, by quarter or, of one year, by month."
    )

    @OptionGroup var options: TaskSpanOptions
    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let word = options.span
        let sheet = try await ReadBurnUp(runtime: context.runtime)(plan.code, options.filter) { years, _ in
            try ScheduleSpan(api: word, of: years, field: "--span")
        }
        if format.json { return context.say(sheet.json) }
        let display = DisplayFormat(context.language)
        let rows = sheet.burnUp.points.map { point in
            let done = point.done
            let numbers = [point.due, point.dueInAll, done?.onTime, done?.late, done?.inAll]
            return [display.day(point.period.days.lowerBound), display.day(point.period.days.upperBound)]
                + numbers.map { $0.map(display.number) ?? "" }
        }
        let heads = ["due", "due_in_all", "on_time", "late", "done_in_all"].map { "burn_up.column_\($0)" }
        context.say(TextTable(headings: ["burn_up.from", "burn_up.to"] + heads, rows: rows))
    }
}
