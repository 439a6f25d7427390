import ArgumentParser
import Domain
import UseCases

/// `tiendo report take`
struct TakeFigureCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "take",
        abstract: "Fill a row of a draft with the contributors' sum, or with the last accepted figure."
    )

    @OptionGroup var report: ReportArguments

    @Argument(help: "The code of the indicator, e.g. 1.1.")
    var indicator: String

    @Flag(help: "Take the last accepted figure of an index that somebody else publishes.")
    var last = false

    @Option(help: ArgumentHelp("The sum that was seen, as printed: refused if it changed since.", valueName: "token"))
    var token: String?

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await report.address(context.runtime)
        let code = try IndicatorCode(indicator)
        let offer: FigureOffer = last ? .last : .sum(seen: token)
        let revision = try await TakeFigure(runtime: context.runtime)(address, code, offer, by: .command)
        context.say(Message("command.figure_taken", ["revision": String(revision)]))
    }
}
