import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo round extensions`
struct ListExtensionsCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "extensions",
        abstract: "List the extensions that were granted, the newest first: to whom, until when, why and by whom."
    )

    @Argument(help: "Only of this round, e.g. 2025-Q3.")
    var round: String?

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let (_, _, found) = try await ReadExtensions(runtime: context.runtime)(
            plan.code,
            round: round.map(PeriodCode.init),
            window: ListWindow(limit: 100_000, offset: 0),
            by: .command
        )
        if format.json { return context.say(.array(found.map(\.json))) }
        let headings = [
            "command.round", "command.unit", "command.due_before", "extension.reason", "extension.granted_by",
            "extension.granted_at",
        ]
        let rows = found.map {
            [
                $0.round.text, $0.organisation.text, $0.day.printed, $0.reason, $0.grantedBy, $0.grantedAt.rfc3339,
            ]
        }
        context.say(TextTable(headings: headings, rows: rows))
    }
}
