import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo report return`
struct ReturnReportCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "return",
        abstract: "Send a unit's report back with a reason."
    )

    @OptionGroup var report: ReportArguments

    @Option(help: ArgumentHelp("Why it is sent back.", valueName: "text"))
    var reason: String

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await report.address(context.runtime)
        try await ReturnReport(runtime: context.runtime)(address, reason: reason, by: .command)
        context.say(Message("report.news_returned"))
    }
}
