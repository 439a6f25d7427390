import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo report passages`
struct PassagesCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "passages",
        abstract:
            "Show the passages of a periodic report, what is written in them and the fields they may name, as JSON."
    )

    @Argument(help: "A round such as 2025-Q2 for the quarterly report, or a year for the annual one.")
    var report: String

    @OptionGroup var asOf: AsOfOption
    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime).code
        let moment = try asOf.moment(context.runtime)
        let compose = ComposeReport(runtime: context.runtime)
        context.say(try await compose(PeriodicReport(report), of: plan, asOf: moment, by: .command).passagesJSON)
    }
}
