import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo task plan list`
struct ListTaskPlansCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List how the tasks of a plan stand with their implementation plans."
    )

    @Option(
        help: ArgumentHelp(
            "Only tasks that stand so: overdue, open, returned, submitted, approved or not_needed.",
            valueName: "standing"
        )
    )
    var standing: String?

    @Option(help: ArgumentHelp("Only tasks led by this organisation.", valueName: "organisation"))
    var lead: String?

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let wanted = standing.flatMap(TaskFiling.Standing.init)
        if let standing, wanted == nil {
            throw InvalidInput(field: "--standing", "implementation.unknown_standing", ["read": standing])
        }
        let list = try await ReadFilings(runtime: context.runtime)(
            plan.resolve(context.runtime).code,
            standing: wanted,
            lead: lead.map { try OrganisationCode($0) },
            by: .command
        )
        guard !format.json else { return context.say(JSONValue.array(list.rows.map(\.json))) }
        let heads = ["report.code", "implementation.due_to_file", "implementation.standing", "task.lead"]
        let rows = list.rows.map { row in
            [
                row.filing.task.code.text, row.dueDay?.iso ?? "–",
                context.language.text("implementation.standing_\(row.standing.rawValue)"),
                row.filing.task.leads.map(\.text).joined(separator: ", "),
            ]
        }
        for line in TextTable(headings: heads.map(context.language.text), rows: rows).lines { context.say(line) }
    }
}
