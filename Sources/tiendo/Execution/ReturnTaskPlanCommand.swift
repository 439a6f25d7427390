import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo task plan return`
struct ReturnTaskPlanCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "return",
        abstract: "Send a submitted implementation plan back with a reason."
    )

    @OptionGroup var task: TaskPlanArguments

    @Option(help: ArgumentHelp("Why it is sent back.", valueName: "text"))
    var reason: String

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await task.address(context.runtime)
        let sheet = try await ReadImplementation(runtime: context.runtime)(address, by: .command)
        let waitsForUnit = sheet.version?.state == .awaitingApproval
        try await DecideImplementation(runtime: context.runtime)(
            address,
            waitsForUnit ? .decline(reason: reason) : .sendBack(reason: reason),
            by: .command
        )
        context.say(Message(waitsForUnit ? "implementation.news_decline" : "implementation.news_return"))
    }
}
