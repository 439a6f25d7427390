import ArgumentParser
import Domain
import Foundation
import UseCases

/// What both periodic reports take.
struct ComposedOptions: ParsableArguments {
    @Option(help: "The form.")
    var format: ComposedFormat = .docx

    @Option(
        name: [.customLong("output"), .customShort("o")],
        help: ArgumentHelp("The file to write; JSON goes to standard output without it.", valueName: "file")
    )
    var output: String?

    @Option(help: ArgumentHelp("A template of your own instead of the product's.", valueName: "file"))
    var template: String?

    private static let longestTemplate = 1_000_000

    func validate() throws {
        guard format == .json || output != nil else {
            throw ValidationError("--format \(format.rawValue) needs --output.")
        }
    }

    /// Composes a report and writes it.
    func write(_ report: PeriodicReport, of plan: PlanCode, asOf moment: Instant?, in context: CommandContext)
        async throws
    {
        let sheet = try await ComposeReport(runtime: context.runtime)(
            report,
            of: plan,
            asOf: moment,
            template: try named(),
            by: .command
        )
        let bytes = try await sheet.bytes(format, runtime: context.runtime)
        guard let output else { return StandardStream.output.write(bytes: bytes) }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
        } catch {
            throw InvalidInput(field: "--output", "command.cannot_write", ["path": output])
        }
        let count = String(sheet.report.numbers.count)
        context.say(Message("command.report_written", ["about": sheet.report.about, "count": count, "path": output]))
    }

    private func named() throws -> NamedTemplate? {
        guard let template else { return nil }
        guard let data = FileManager.default.contents(atPath: template), data.count <= Self.longestTemplate,
            let text = String(validating: data, as: UTF8.self)
        else { throw InvalidInput(field: "--template", "template.unreadable", ["path": template]) }
        return NamedTemplate(name: URL(fileURLWithPath: template).lastPathComponent, text: text)
    }
}
