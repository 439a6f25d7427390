import ArgumentParser
import Domain
import Foundation
import UseCases

/// `tiendo form export`
struct ExportFormCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the file a unit fills in: its indicators with their scenario, and its draft so far."
    )

    @OptionGroup var report: ReportArguments

    @Option(
        name: [.customLong("output"), .customShort("o")],
        help: ArgumentHelp("The XLSX file to write.", valueName: "file")
    )
    var output: String

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await report.address(context.runtime)
        let (_, bytes) = try await ExportForm(runtime: context.runtime)(address, in: context.language, by: .command)
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
        } catch {
            throw InvalidInput(field: "--output", "command.cannot_write", ["path": output])
        }
        context.say(Message("command.form_written", ["path": output]))
    }
}
