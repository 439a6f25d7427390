import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo task directive list`
struct ListDirectivesCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the tasks assigned outside the plan, those withdrawn included."
    )

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let directives = try await context.runtime.database.read {
            try DirectiveStore(connection: $0).all(planID: plan.id)
        }
        guard !format.json else { return context.say(JSONValue.array(directives.map(\.json))) }
        let display = DisplayFormat(context.language)
        let rows = directives.map { stored in
            [
                stored.code.text, stored.directive.documentNumber, display.day(stored.directive.dueDay),
                stored.directive.leads.map(\.text).joined(separator: ";"),
                stored.withdrawal == nil ? "" : context.language.text("directive.withdrawn"), stored.directive.name,
            ]
        }
        let headings = ["task.code", "directive.document", "task.due", "task.lead", "task.state", "task.name"]
        context.say(TextTable(headings: headings, rows: rows))
    }
}
