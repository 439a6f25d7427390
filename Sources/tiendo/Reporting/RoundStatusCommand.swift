import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo round status`
struct RoundStatusCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Print how the units of a round stand: counts that add up, then a line for each unit."
    )

    @Argument(help: "The code of the round, e.g. 2025-Q3.")
    var round: String

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let code = try PeriodCode(round)
        let (stored, units) = try await context.runtime.database.read { connection in
            let scope = try ReportingScope(plan.code, code, connection: connection)
            return (scope.round, try RoundUnitsQuery(connection: connection)(scope.round))
        }
        let counts = RoundCounts(units, at: context.runtime.clock.now())
        if format.json {
            let members = RoundSummary(round: stored, units: units).json(reports: units).members ?? []
            return context.say(.object(members + [("counts", counts.json)]))
        }
        let state = context.language.text("status.round_\(stored.state.rawValue)")
        context.say(Message("command.round_status", ["round": round, "state": state, "units": "\(counts.units)"]))
        context.say(
            Message(
                "command.round_status_sending",
                [
                    "in_time": "\(counts.inTime)", "late": "\(counts.late)", "not_submitted": "\(counts.notSubmitted)",
                    "overdue": "\(counts.overdue)",
                ]
            )
        )
        context.say(
            Message(
                "command.round_status_standing",
                [
                    "accepted": "\(counts.accepted)", "to_review": "\(counts.toReview)",
                    "returned": "\(counts.returned)", "unsent": "\(counts.unsent)",
                ]
            )
        )
        let headings = [
            "command.unit", "command.state", "command.due_before", "command.first_sent", "command.days_late",
        ]
        context.say(TextTable(headings: headings, rows: units.map { cells($0, context.language) }))
    }

    private func cells(_ unit: RoundUnit, _ language: Language) -> [String] {
        [
            unit.organisation.text,
            unit.state.map { language.text("status.report_\($0.rawValue)") } ?? language.text("report.not_begun"),
            unit.deadline.cutOff.rfc3339, unit.firstSubmittedAt?.rfc3339 ?? "",
            unit.timeliness.map { "\($0.daysLate)" } ?? "",
        ]
    }
}
