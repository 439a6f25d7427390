import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo task schedule`
struct TaskScheduleCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule",
        abstract:
            "List what runs when by lead organisation, with the approved activities, their real days and critical path."
    )

    @OptionGroup var options: TaskSpanOptions
    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let word = options.span
        let sheet = try await ReadSchedule(runtime: context.runtime)(
            plan.code,
            options.filter,
            window: nil,
            by: .command
        ) { years, _ in try ScheduleSpan(api: word, of: years, field: "--span") }
        if format.json { return context.say(.array(sheet.rows(isPublic: false))) }
        let rows = sheet.groups.flatMap { group in
            group.occurrences.flatMap { row in
                [line(row, under: group.lead.name ?? "–", context)] + row.activities.map { line($0, context) }
            }
        }
        let headings = ["task.code", "schedule.from", "task.due", "task.state", "progress.percent", "task.lead"]
        context.say(TextTable(headings: headings, rows: rows))
    }

    private func line(_ row: ScheduledOccurrence, under lead: String, _ context: CommandContext) -> [String] {
        let display = DisplayFormat(context.language)
        let occurrence = row.task.occurrence
        return [
            row.task.code, display.day(row.course.planned.lowerBound), occurrence.dueDay.map(display.day) ?? "–",
            context.language.text("status.task_\(TaskStateChoice(row.state).rawValue)"),
            occurrence.percent.map { "\($0)%" } ?? "", lead,
        ]
    }

    /// An activity below its task: approved days, whether it is critical, and per cent done.
    private func line(_ activity: ScheduledActivity, _ context: CommandContext) -> [String] {
        let display = DisplayFormat(context.language)
        let own = activity.activity
        return [
            "  " + activity.label, own.start.map(display.day) ?? "–", own.due.map(display.day) ?? "–",
            activity.isCritical ? context.language.text("schedule.is_critical") : "",
            activity.actual.percent.map { "\($0)%" } ?? "", own.name,
        ]
    }
}
