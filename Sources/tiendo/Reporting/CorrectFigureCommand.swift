import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo figure correct`
struct CorrectFigureCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Correct an accepted figure by a new vintage; the earlier ones stay."
    )

    @OptionGroup var report: ReportArguments

    @Argument(help: "The code of the indicator, e.g. 1.7.1; 1.7.1-contributing for a contribution.")
    var indicator: String

    @Option(help: ArgumentHelp("The value, as people write it.", valueName: "number"))
    var value = ""

    @Option(help: ArgumentHelp("The numerator of a share.", valueName: "number"))
    var numerator = ""

    @Option(help: ArgumentHelp("The denominator of a share.", valueName: "number"))
    var denominator = ""

    @Option(help: ArgumentHelp("A official, P provisional, M missing.", valueName: "letter"))
    var status = "A"

    @Option(help: ArgumentHelp("A word about the figure; the reason where it is missing.", valueName: "text"))
    var note = ""

    @Option(help: ArgumentHelp("Why it is corrected; published with the figure.", valueName: "text"))
    var reason: String

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let typed = TypedFigure(
            try FigureKey(indicator),
            value: value,
            numerator: numerator,
            denominator: denominator,
            status: status,
            note: note
        )
        let address = try await report.address(context.runtime)
        let number = try await CorrectFigure(runtime: context.runtime)(address, typed, reason: reason, by: .command)
        context.say(Message("command.corrected", ["number": String(number)]))
    }
}
