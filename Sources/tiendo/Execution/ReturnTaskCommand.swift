import ArgumentParser
import Domain
import UseCases

/// `tiendo task return`
struct ReturnTaskCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "return",
        abstract: "Send the evidence of a task back with a reason."
    )

    @OptionGroup var task: TaskArguments

    @Option(help: ArgumentHelp("Why it is sent back.", valueName: "text"))
    var reason: String

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await task.address(context.runtime)
        try await ReturnDone(runtime: context.runtime)(address, reason: reason, by: .command)
        context.say(Message("execution.news_returned"))
    }
}
