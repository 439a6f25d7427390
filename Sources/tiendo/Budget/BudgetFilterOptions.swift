import ArgumentParser
import Domain
import Persistence

/// Which budget lines a command is about.
struct BudgetFilterOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only lines of this task.", valueName: "code"))
    var task: String?

    @Option(help: ArgumentHelp("Only lines of this unit.", valueName: "code"))
    var organisation: String?

    @Option(help: ArgumentHelp("Only lines of this year.", valueName: "year"))
    var year: Int?

    @Option(help: "Only lines of this source: recurrent, investment or other.")
    var source: String?

    @Option(help: "Only lines in this state: requested, returned, appraised, allocated or settled.")
    var state: String?

    /// The filter that was asked for; `InvalidInput` for a value that is none.
    func filter() throws -> BudgetFilter {
        BudgetFilter(
            task: try task.map { try TaskCode($0) },
            organisation: try organisation.map { try OrganisationCode($0) },
            year: year,
            source: try source.map { try FundingSource(exchanged: $0) },
            state: try state.map { try BudgetState(exchanged: $0) }
        )
    }
}
