import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo task plan show`
struct ShowTaskPlanCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print a task's implementation plan as JSON."
    )

    @OptionGroup var task: TaskPlanArguments

    @Option(help: ArgumentHelp("The number of a version; else the last one.", valueName: "number"))
    var number: Int?

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await task.address(context.runtime)
        let sheet = try await ReadImplementation(runtime: context.runtime)(address, version: number, by: .command)
        context.say(sheet.json)
    }
}
