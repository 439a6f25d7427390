import ArgumentParser
import Domain
import Persistence
import UseCases

/// Which report a command is about.
struct ReportArguments: ParsableArguments {
    @Argument(help: "The code of the round, e.g. 2025-Q3.")
    var round: String

    @Argument(help: "The code of the unit, e.g. cuc-vien-thong.")
    var organisation: String

    @OptionGroup var plan: PlanOption

    /// The report that was named.
    func address(_ runtime: Runtime) async throws -> ReportAddress {
        ReportAddress(
            plan: try await plan.resolve(runtime).code,
            round: try PeriodCode(round),
            organisation: try OrganisationCode(organisation)
        )
    }
}
