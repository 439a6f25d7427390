import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo report show`
struct ShowReportCommand: TiendoCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Print a unit's report as JSON.")

    @OptionGroup var report: ReportArguments

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await report.address(context.runtime)
        let (_, sheet, events) = try await ReadReport(runtime: context.runtime)(address, by: .command)
        context.say(sheet.json(events: events))
    }
}
