import ArgumentParser
import Domain

/// `tiendo budget allocate`
struct AllocateBudgetCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "allocate",
        abstract: "Record an allocation by its decision."
    )

    @OptionGroup var line: BudgetLineArguments

    @Argument(help: "The amount allocated, in whole dong.")
    var amount: String

    @Option(help: ArgumentHelp("The number of the decision, e.g. 1234/QD-BTTTT.", valueName: "number"))
    var document: String

    @Option(help: ArgumentHelp("The day of the decision, e.g. 2025-01-15.", valueName: "day"))
    var date: String

    @Option(
        help: ArgumentHelp(
            "Needed where it exceeds the appraisal or changes what was allocated.",
            valueName: "text"
        )
    )
    var reason = ""

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let typed = TypedBudgetMove(
            .allocated,
            amount: amount,
            reason: reason,
            documentNumber: document,
            documentDate: date
        )
        try await line.write(typed, in: context)
    }
}
