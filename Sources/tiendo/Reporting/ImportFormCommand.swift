import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo form import`
struct ImportFormCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Store what a filled file says as the unit's draft, or send it.",
        discussion: """
            A file with faults is refused with a line for each by sheet and cell, and nothing is stored. So is a file that \
            was pre-filled before the report was last saved, unless --revision names the stored revision.
            """
    )

    @OptionGroup var report: ReportArguments
    @OptionGroup var file: FormFile

    @Flag(help: "Send the report as well.")
    var submit = false

    @Option(
        help: ArgumentHelp(
            "The stored revision that the file replaces; else the one it was made from.",
            valueName: "number"
        )
    )
    var revision: Int?

    @Flag(help: "Keep what was saved online where the file is empty.")
    var keepSaved = false

    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let bytes = try file.read()
        let address = try await report.address(context.runtime)
        do {
            let (check, _) = try await ImportForm(runtime: context.runtime)(
                address,
                bytes,
                name: file.name,
                revision: revision,
                keepingSaved: keepSaved,
                sends: submit,
                by: .command
            )
            if format.json { return context.say(check.json(in: context.language)) }
            for remark in check.warnings { context.say("\(remark.place): \(context.language.text(remark.message))") }
        } catch let stale as StaleReport {
            let values = ["name": stale.stored.savedBy, "moment": stale.stored.savedAt.rfc3339]
            throw Refusal.conflict(Message("report.stale", values))
        } catch let invalid as InvalidInput where format.json {
            context.say(invalid.json(in: context.language))
            throw ExitCode(Invocation.refused)
        }
        context.say(Message(submit ? "report.news_submitted" : "report.news_saved"))
    }
}
