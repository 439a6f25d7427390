import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo task plan import`
struct ImportTaskPlanCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Store what a filled file says as the draft of a lead's part.",
        discussion: """
            A file with faults is refused with a line for each by sheet and cell, and nothing is stored. So is a file that \
            was pre-filled before the part was last saved.
            """
    )

    @OptionGroup var task: TaskPlanArguments
    @OptionGroup var part: PartOption
    @OptionGroup var file: FormFile
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let bytes = try file.read()
        let address = try await task.address(context.runtime)
        do {
            let check = try await ImportActivities(runtime: context.runtime)(
                address,
                part: part.resolve(address, context.runtime),
                bytes,
                name: file.name,
                by: .command
            )
            if format.json { return context.say(check.json(in: context.language)) }
            for remark in check.warnings { context.say("\(remark.place): \(context.language.text(remark.message))") }
        } catch let stale as StalePart {
            let moment = (stale.stored?.savedAt ?? stale.version.begunAt).rfc3339
            throw Refusal.conflict(stale.message(moment: moment))
        } catch let invalid as InvalidInput where format.json {
            context.say(invalid.json(in: context.language))
            throw ExitCode(Invocation.refused)
        }
        context.say(Message("implementation.news_saved"))
    }
}
