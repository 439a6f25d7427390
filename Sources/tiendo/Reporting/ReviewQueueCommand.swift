import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo report queue`
struct ReviewQueueCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue",
        abstract: "List the reports that wait for the coordinator, the most urgent first."
    )

    @Option(help: "Only reports of this round, e.g. 2025-Q3.")
    var round: String?

    @Option(help: "Only reports with this reason: late, differs, missing, jump, first or provisional.")
    var risk: String?

    @Option(help: ArgumentHelp("Only reports of this unit.", valueName: "code"))
    var organisation: String?

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let filter = try ReviewFilter(
            round: round.map { try PeriodCode($0) },
            risk: risk.map { try ReviewRiskKind(exchanged: $0) },
            organisation: organisation.map { try OrganisationCode($0) }
        )
        let plan = try await plan.resolve(context.runtime)
        let queue = try await ReadReviewQueue(runtime: context.runtime)(plan.code, by: .command)
        let found = queue.narrowed(to: filter)
        if format.json { return context.say(queue.json(found)) }
        let language = context.language
        let display = DisplayFormat(language)
        let rows = found.map { report in
            let reasons = report.urgency.risks.map { risk in
                language.text(Message("review.risk_\(risk.kind.rawValue)", ["count": display.number(risk.amount)]))
            }
            return [
                report.round.code.text, report.organisation.text, report.name, reasons.joined(separator: "; "),
                display.remaining(from: report.urgency.waitsSince, until: queue.at),
            ]
        }
        let headings = ["command.round", "report.organisation_code", "round.unit", "review.reason", "review.waits"]
        context.say(TextTable(headings: headings, rows: rows))
    }
}
