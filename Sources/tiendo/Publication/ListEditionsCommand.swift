import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo round editions`
struct ListEditionsCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "editions",
        abstract: "List the forwarded editions of a round with their SHA-256 and who acknowledged them."
    )

    @Argument(help: "The code of the round, e.g. 2025-Q2.")
    var round: String

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let read = ReadEditions(runtime: context.runtime)
        let editions = try await read(try PeriodCode(round), of: plan.header.code, by: .command).editions
        if format.json { return context.say(.array(editions.map(\.json))) }
        let rows = editions.map { edition in
            [
                String(edition.number), edition.frozenAt.rfc3339, edition.acknowledgedAt?.rfc3339 ?? "-",
                edition.sha256,
                edition.reason,
            ]
        }
        let headings = ["edition", "frozen_at", "acknowledged_at", "sha256", "reason"].map { "command.\($0)" }
        context.say(TextTable(headings: headings, rows: rows))
    }
}
