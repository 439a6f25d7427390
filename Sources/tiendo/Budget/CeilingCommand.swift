import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo budget ceiling`
struct CeilingCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "ceiling",
        abstract: "Set the ceiling of a year and source; without an amount, list the ceilings beside what they hold."
    )

    @Argument(help: "The budget year.")
    var year: Int?

    @Argument(help: "The source: recurrent, investment or other.")
    var source: String?

    @Argument(help: "The ceiling in whole dong.")
    var amount: String?

    @Option(help: ArgumentHelp("Why; needed where a ceiling is changed.", valueName: "text"))
    var reason = ""

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard source == nil || amount != nil else { throw ValidationError("A source needs an amount.") }
    }

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        if let year, let source, let amount {
            try await SetCeiling(runtime: context.runtime)(
                plan.code,
                year: String(year),
                source: source,
                amount: amount,
                reason: reason,
                by: .command
            )
            let printed = try Money(typed: amount, field: "amount").printed
            let values = ["year": String(year), "source": source, "amount": printed]
            return context.say(Message("command.ceiling_set", values))
        }
        let chosen = year
        let ceilings = try await ReadBudget(runtime: context.runtime)(plan.code, by: .command) { connection, scope, _ in
            try BudgetCeilingStore(connection: connection, planID: scope.plan.id).all(year: chosen)
        }
        if format.json { return context.say(.array(ceilings.map(\.json))) }
        let rows = ceilings.map { ceiling in
            [
                String(ceiling.year), ceiling.source.rawValue, ceiling.amount?.printed ?? "–",
                ceiling.all.sum(.requested).printed, ceiling.waiting.sum(.requested).printed,
                ceiling.all.sum(.appraised).printed, ceiling.left?.printed ?? "–",
            ]
        }
        let headings = [
            "command.year", "command.source", "budget.ceiling", "budget.stage_requested", "budget.waiting",
            "budget.appraised_so_far", "budget.left",
        ]
        context.say(TextTable(headings: headings, rows: rows))
    }
}
