import ArgumentParser
import Domain

/// `tiendo budget appraise`
struct AppraiseBudgetCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "appraise",
        abstract: "Approve an amount for a request, or return the request with a reason."
    )

    @OptionGroup var line: BudgetLineArguments

    @Argument(help: "The amount approved, in whole dong; none with --return.")
    var amount: String?

    @Flag(name: .customLong("return"), help: "Give the request back to the unit; needs --reason.")
    var givesBack = false

    @Option(
        help: ArgumentHelp(
            "The opinion; needed where the amount differs from the request or exceeds the ceiling.",
            valueName: "text"
        )
    )
    var reason = ""

    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard givesBack == (amount == nil) else { throw ValidationError("Either an amount or --return.") }
    }

    func run(in context: CommandContext) async throws {
        let act: BudgetAct = givesBack ? .returned : .appraised
        try await line.write(TypedBudgetMove(act, amount: amount ?? "", reason: reason), in: context)
    }
}
