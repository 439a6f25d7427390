import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo task list`
struct ListTasksCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the occurrences of tasks with their official state."
    )

    @Option(
        help: ArgumentHelp(
            "Only those in this state: done, done_on_time, done_late, open, within_time, overdue, not_begun, awaiting, "
                + "stale and others.",
            valueName: "word"
        )
    )
    var state: String?

    @Option(help: ArgumentHelp("Only tasks this organisation leads.", valueName: "code"))
    var lead: String?

    @Option(help: "Only those due in this year; 0 for tasks without a due day.")
    var year: Int?

    @Option(help: ArgumentHelp("Only what is due before this day.", valueName: "day"))
    var dueBefore: String?

    @OptionGroup var asOf: AsOfOption
    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let filter = ListedTaskFilter(
            state: try state.map(choice),
            lead: lead,
            year: year,
            dueBefore: try TypedDay.optional(dueBefore ?? "", field: "--due-before")
        )
        let found = try await ReadTasks(runtime: context.runtime)(
            plan.code,
            filter,
            window: nil,
            asOf: asOf.moment(context.runtime)
        )
        if format.json {
            return context.say(.array(found.tasks.map { $0.json(on: found.day, isPublic: false) }))
        }
        let display = DisplayFormat(context.language)
        let rows = found.tasks.map { task in
            let state = TaskStateChoice(task.occurrence.state(on: found.day))
            return [
                task.code, task.occurrence.dueDay.map(display.day) ?? "–",
                context.language.text("status.task_\(state.rawValue)"),
                task.occurrence.percent.map { "\($0)%" } ?? "", task.lead.map(\.name).joined(separator: "; "),
            ]
        }
        let headings = ["task.code", "task.due", "task.state", "progress.percent", "task.lead"]
        context.say(TextTable(headings: headings, rows: rows))
    }

    private func choice(_ text: String) throws -> TaskStateChoice {
        guard let choice = TaskStateChoice(rawValue: text) else {
            let known = TaskStateChoice.allCases.map(\.rawValue).joined(separator: ", ")
            throw InvalidInput(field: "--state", "list.unknown_word", ["read": text, "known": known])
        }
        return choice
    }
}
