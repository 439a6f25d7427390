import ArgumentParser
import Domain
import Foundation
import Persistence
import UseCases

/// `tiendo report write`
struct WritePassageCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "write",
        abstract:
            "Write a passage of a periodic report from a text file; an empty file leaves it as the template has it.",
        discussion:
            "Each line is a paragraph; [name] stands for a field. Refused where somebody wrote since --revision."
    )

    @Argument(help: "A round such as 2025-Q2 for the quarterly report, or a year for the annual one.")
    var report: String

    @Argument(help: "The name of the passage, as `report passages` lists it.")
    var passage: String

    @Option(help: ArgumentHelp("The text, UTF-8.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("The revision it was written from.", valueName: "number"))
    var revision: Int

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    private static let longest = 1_000_000

    func run(in context: CommandContext) async throws {
        guard let data = FileManager.default.contents(atPath: file), data.count <= Self.longest,
            let text = String(validating: data, as: UTF8.self)
        else { throw InvalidInput(field: "--file", "template.unreadable", ["path": file]) }
        let plan = try await plan.resolve(context.runtime).code
        let write = WritePassages(runtime: context.runtime)
        do {
            let stored = try await write(
                [passage: text],
                revision: revision,
                of: PeriodicReport(report),
                in: plan,
                by: .command
            )
            let values = ["report": report, "revision": String(stored.number)]
            context.say(Message("command.passages_written", values))
        } catch let stale as StalePassages {
            throw Refusal.conflict(stale.message(moment: stale.stored.savedAt?.rfc3339 ?? ""))
        }
    }
}
