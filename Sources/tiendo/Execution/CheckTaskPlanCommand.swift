import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo task plan check`
struct CheckTaskPlanCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a filled file: a line for each fault by sheet and cell, and what is missing.",
        discussion: "Nothing is stored. Exit code 1 where the file has faults."
    )

    @OptionGroup var task: TaskPlanArguments
    @OptionGroup var part: PartOption
    @OptionGroup var file: FormFile
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let bytes = try file.read()
        let address = try await task.address(context.runtime)
        let check = try await CheckActivities(runtime: context.runtime)(
            address,
            part: part.resolve(address, context.runtime),
            bytes,
            name: file.name,
            by: .command
        )
        if format.json {
            context.say(check.json(in: context.language))
            if !check.isStorable { throw ExitCode(Invocation.refused) }
            return
        }
        guard check.isStorable else { throw InvalidInput(check.problems) }
        for remark in check.warnings + check.gaps {
            context.say("\(remark.place): \(context.language.text(remark.message))")
        }
        context.say(Message("command.activities_sound", ["count": String(check.content.rows.count)]))
    }
}
