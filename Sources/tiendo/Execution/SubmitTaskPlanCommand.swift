import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo task plan submit`
struct SubmitTaskPlanCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Submit a task's saved implementation plan to the coordinator."
    )

    @OptionGroup var task: TaskPlanArguments
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await task.address(context.runtime)
        try await SubmitImplementation(runtime: context.runtime)(address, by: .command)
        context.say(Message("implementation.news_submitted"))
    }
}
