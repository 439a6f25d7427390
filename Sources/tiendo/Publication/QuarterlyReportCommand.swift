import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo report quarterly`
struct QuarterlyReportCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "quarterly",
        abstract: "Compose the quarterly consolidated report of a round (II.2.b) for the plan's recipient.",
        discussion: "Number and date are blank: they are given when it is signed. A PDF needs LibreOffice."
    )

    @Argument(help: "The code of the round, e.g. 2025-Q2.")
    var round: String

    @OptionGroup var options: ComposedOptions
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime).code
        let moment = try asOf.moment(context.runtime)
        try await options.write(.quarterly(try PeriodCode(round)), of: plan, asOf: moment, in: context)
    }
}
