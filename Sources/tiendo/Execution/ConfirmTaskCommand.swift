import ArgumentParser
import Domain
import UseCases

/// `tiendo task confirm`
struct ConfirmTaskCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Confirm the evidence of a task: it counts as done, on time or late by the day of the evidence."
    )

    @OptionGroup var task: TaskArguments
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        try await ConfirmDone(runtime: context.runtime)(task.address(context.runtime), by: .command)
        context.say(Message("execution.news_confirmed"))
    }
}
