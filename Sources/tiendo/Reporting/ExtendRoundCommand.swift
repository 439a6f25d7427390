import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo round extend`
struct ExtendRoundCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "extend",
        abstract: "Grant a unit more time for its report of a round, with the reason on record."
    )

    @OptionGroup var report: ReportArguments

    @Option(help: ArgumentHelp("The day before which the report must be received, e.g. 2025-10-11.", valueName: "day"))
    var until: String

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        guard let day = Day(iso: until) else {
            throw InvalidInput(field: "--until", "extension.not_a_day", ["read": until])
        }
        let address = try await report.address(context.runtime)
        try await GrantExtension(runtime: context.runtime)(address, dueBefore: day, reason: reason, by: .command)
        let values = ["unit": address.organisation.text, "round": address.round.text, "day": day.printed]
        context.say(Message("command.extension_granted", values))
    }
}
