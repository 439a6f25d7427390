import ArgumentParser
import Domain
import UseCases

/// `tiendo task plan recall`
struct RecallTaskPlanCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "recall",
        abstract: "Take a submitted implementation plan back while nobody has decided about it."
    )

    @OptionGroup var task: TaskPlanArguments
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await task.address(context.runtime)
        try await RecallImplementation(runtime: context.runtime)(address, by: .command)
        context.say(Message("implementation.news_recall"))
    }
}
