import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo report accept`
struct AcceptReportCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Accept a unit's report: its figures are published."
    )

    @OptionGroup var report: ReportArguments

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await report.address(context.runtime)
        try await AcceptReport(runtime: context.runtime)(address, by: .command)
        context.say(Message("report.news_accepted"))
    }
}
