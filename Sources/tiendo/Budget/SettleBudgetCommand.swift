import ArgumentParser
import Domain

/// `tiendo budget settle`
struct SettleBudgetCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle",
        abstract: "Settle what was spent."
    )

    @OptionGroup var line: BudgetLineArguments

    @Argument(help: "The amount settled, in whole dong.")
    var amount: String

    @Option(
        help: ArgumentHelp("Needed where it exceeds what was spent or changes what was settled.", valueName: "text")
    )
    var reason = ""

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        try await line.write(TypedBudgetMove(.settled, amount: amount, reason: reason), in: context)
    }
}
