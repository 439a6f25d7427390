import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo figure requests`
struct CorrectionRequestsCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "requests",
        abstract: "List units' requests to correct accepted figures, the oldest first."
    )

    @Option(help: "Only requests that stand so: waiting, accepted, declined or withdrawn.")
    var state: String?

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let wanted = try state.map { try CorrectionRequestState(word: $0, field: "--state") }
        let plan = try await plan.resolve(context.runtime)
        let found = try await ReadCorrectionRequest(runtime: context.runtime)
            .list(of: plan.code, state: wanted, by: .command).requests
        if format.json { return context.say(.array(found.map(\.json))) }
        let headings = [
            "command.number", "command.round", "command.unit", "report.code", "command.value", "command.status",
            "command.reason", "correction.state",
        ]
        let rows = found.map { request in
            [
                String(request.id), request.round.text, request.organisation.text, request.typed.key.text,
                request.typed.value, request.typed.status, request.reason, request.state.rawValue,
            ]
        }
        context.say(TextTable(headings: headings, rows: rows))
    }
}
