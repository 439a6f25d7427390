import ArgumentParser
import Domain

/// `tiendo budget request`
struct RequestBudgetCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "request",
        abstract: "Request money for a task, or change a request that is not appraised yet."
    )

    @OptionGroup var line: BudgetLineArguments

    @Argument(help: "The amount in whole dong, e.g. 1.250.000.000.")
    var amount: String

    @Option(help: ArgumentHelp("What it is for; needed where the amount is changed.", valueName: "text"))
    var reason = ""

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        try await line.write(TypedBudgetMove(.requested, amount: amount, reason: reason), in: context)
    }
}
