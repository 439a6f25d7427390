import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo report annual`
struct AnnualReportCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "annual",
        abstract: "Compose the annual report to the leadership (IV.1).",
        discussion: "Number and date are blank: they are given when it is signed. A PDF needs LibreOffice."
    )

    @Argument(help: "The year, e.g. 2023.")
    var year: Int

    @OptionGroup var options: ComposedOptions
    @OptionGroup var asOf: AsOfOption
    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime).code
        let moment = try asOf.moment(context.runtime)
        try await options.write(.annual(year), of: plan, asOf: moment, in: context)
    }
}
