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

    @OptionGroup var figure: ProposedFigure
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await report.address(context.runtime)
        let number = try await CorrectFigure(runtime: context.runtime)(
            address,
            figure.typed,
            reason: figure.reason,
            by: .command
        )
        context.say(Message("command.corrected", ["number": String(number)]))
    }
}
