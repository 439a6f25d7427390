import ArgumentParser
import Domain
import Foundation
import Persistence
import UseCases

/// `tiendo task plan export`
struct ExportTaskPlanCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the file in which a lead fills in its part of a task's implementation plan."
    )

    @OptionGroup var task: TaskPlanArguments
    @OptionGroup var part: PartOption

    @Option(
        name: [.customLong("output"), .customShort("o")],
        help: ArgumentHelp("The XLSX file to write.", valueName: "file")
    )
    var output: String

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await task.address(context.runtime)
        let (_, bytes) = try await ExportActivities(runtime: context.runtime)(
            address,
            part: part.resolve(address, context.runtime),
            in: context.language,
            by: .command
        )
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
        } catch {
            throw InvalidInput(field: "--output", "command.cannot_write", ["path": output])
        }
        context.say(Message("command.form_written", ["path": output]))
    }
}
