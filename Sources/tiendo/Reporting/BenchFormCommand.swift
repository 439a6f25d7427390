import ArgumentParser
import Documents
import Domain
import Foundation
import Persistence
import UseCases

/// `tiendo bench-form`: how many of a unit's files are written and read a second. Not part of the product's help.
struct BenchFormCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench-form",
        abstract: "Time writing a unit's form and reading a filled one, without the database.",
        shouldDisplay: false
    )

    @OptionGroup var report: ReportArguments

    @Option(help: "A filled form of the same unit and round to read; else the one that is written.")
    var file: String?

    @Option(help: "How often each is done.")
    var count = 200

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await report.address(context.runtime)
        let (plan, sheet, _) = try await ReadReport(runtime: context.runtime)(address, by: .command)
        let now = context.runtime.clock.now()
        let form = ReportForm(sheet, of: plan, at: now)
        let text = context.language.text as (Message) -> String
        let written = try ReportFormWorkbook(form, text: text).bytes()
        let bytes = try file.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) } ?? written
        let writing = try ContinuousClock().measure {
            for _ in 0..<count { _ = try ReportFormWorkbook(form, text: text).bytes() }
        }
        let reading = try ContinuousClock().measure {
            for _ in 0..<count { _ = try FormCheck(bytes, name: "form.xlsx", for: sheet, of: plan, at: now) }
        }
        context.say(
            .object([
                ("indicators", .int(sheet.rows.count)), ("bytes", .int(bytes.count)),
                ("written_per_second", .int(Int(Double(count) / (writing / .seconds(1))))),
                ("read_per_second", .int(Int(Double(count) / (reading / .seconds(1))))),
            ])
        )
    }
}
