import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo figure provisional`
struct ProvisionalFiguresCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "provisional",
        abstract: "List the provisional figures that no official one has replaced, the oldest first."
    )

    @Option(help: ArgumentHelp("Only those this unit stated.", valueName: "code"))
    var organisation: String?

    @Option(help: ArgumentHelp("Only those of this round.", valueName: "code"))
    var round: String?

    @Option(help: ArgumentHelp("Only those provisional for so many days at least.", valueName: "days"))
    var days: Int?

    @OptionGroup var asOf: AsOfOption
    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard days.map({ (1...36_500).contains($0) }) ?? true else {
            throw ValidationError("--days takes a whole number from 1 to 36500.")
        }
    }

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let filter = ProvisionalFilter(
            organisation: try organisation.map { try OrganisationCode($0) },
            period: try round.map { try PeriodCode($0) },
            minimumAge: days
        )
        let at = try asOf.moment(context.runtime) ?? context.runtime.clock.now()
        let figures = try await context.runtime.database.read { connection in
            try ProvisionalFigureQuery(connection: connection)(planID: plan.id, filter: filter, asOf: at).rows
        }
        if format.json { return context.say(.array(figures.map { $0.json(at: at) })) }
        let headings = [
            "command.round", "command.unit", "command.indicator", "command.value", "command.since",
            "command.days",
        ]
        let rows = figures.map { figure in
            let key = figure.stored.key
            return [
                key.period.text, key.organisation.text, key.indicator.text,
                figure.stored.vintage.figure.value?.canonical ?? "–", figure.since.rfc3339, String(figure.age(at: at)),
            ]
        }
        context.say(TextTable(headings: headings, rows: rows))
    }
}
