import ArgumentParser
import Domain
import UseCases

/// `tiendo task show`
struct ShowTaskCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print an occurrence of a task with its progress and evidence, as JSON."
    )

    @OptionGroup var task: TaskArguments
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await task.address(context.runtime)
        let record = try await ReadOccurrence(runtime: context.runtime)(address, by: .command)
        context.say(record.json(on: context.runtime.clock.now().day))
    }
}
