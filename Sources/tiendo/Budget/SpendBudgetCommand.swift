import ArgumentParser
import Domain

/// `tiendo budget spend`
struct SpendBudgetCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "spend",
        abstract: "Record what was spent up to now."
    )

    @OptionGroup var line: BudgetLineArguments

    @Argument(help: "All that was spent so far, in whole dong.")
    var amount: String

    @Option(
        help: ArgumentHelp("Needed where it exceeds the allocation or lowers what was recorded.", valueName: "text")
    )
    var reason = ""

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        try await line.write(TypedBudgetMove(.spent, amount: amount, reason: reason), in: context)
    }
}
