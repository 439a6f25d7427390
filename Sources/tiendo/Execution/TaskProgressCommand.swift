import ArgumentParser
import Domain
import UseCases

/// `tiendo task progress`
struct TaskProgressCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress",
        abstract: "Record what a lead says about the progress of a task."
    )

    @OptionGroup var task: TaskArguments

    @Option(help: ArgumentHelp("Per cent done, 0 to 100.", valueName: "number"))
    var percent: String

    @Option(help: ArgumentHelp("What was done.", valueName: "text"))
    var done: String

    @Option(help: ArgumentHelp("The number of an activity of the approved implementation plan.", valueName: "number"))
    var activity: Int?

    @Option(help: ArgumentHelp("Difficulties.", valueName: "text"))
    var difficulties = ""

    @Option(help: ArgumentHelp("Why the percentage fell.", valueName: "text"))
    var explanation = ""

    @Option(help: ArgumentHelp("The actual first day.", valueName: "day"))
    var startedOn = ""

    @Option(help: ArgumentHelp("The actual last day.", valueName: "day"))
    var endedOn = ""

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await task.address(context.runtime)
        let report = ProgressReport(
            activity: activity,
            percent: percent,
            startedOn: startedOn,
            endedOn: endedOn,
            done: done,
            difficulties: difficulties,
            explanation: explanation
        )
        try await ReportProgress(runtime: context.runtime)(address, report, by: .command)
        context.say(Message("execution.news_reported"))
    }
}
