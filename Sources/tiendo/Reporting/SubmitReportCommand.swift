import ArgumentParser
import Documents
import Domain
import Foundation
import Persistence
import UseCases

/// `tiendo report submit`
struct SubmitReportCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Send a unit's report: the saved draft, or the content of a JSON file."
    )

    @OptionGroup var report: ReportArguments

    @Option(help: ArgumentHelp("The content as JSON, in the shape of the API.", valueName: "file"))
    var file: String?

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await report.address(context.runtime)
        let content = try file.map(read)
        do {
            try await SubmitReport(runtime: context.runtime)(address, content, by: .command)
        } catch let stale as StaleReport {
            throw Refusal.conflict(stale.message(moment: stale.stored.savedAt.rfc3339))
        }
        context.say(Message("report.news_submitted"))
    }

    private func read(_ file: String) throws -> ReportContent {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw InvalidInput(field: "--file", "command.cannot_read", ["file": file])
        }
        do {
            return try ReportContent(reading: JSONValue(reading: [UInt8](data)))
        } catch let fault as JSONFault {
            let place = ["line": "\(fault.line)", "column": "\(fault.column)"]
            throw InvalidInput(field: "--file", "json.\(fault.reason)", place)
        }
    }
}
