import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo plan show`
struct ShowPlanCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print the current edition of a plan."
    )

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let content = try await context.runtime.database.read {
            try PlanStore(connection: $0).content(editionID: plan.editionID)
        }
        if format.json { return context.say(PlanDocumentJSON.document(content, edition: plan.editionNumber)) }
        context.say("\(plan.code)  \(plan.name)")
        let indicators = content.indicators.map { indicator in
            [
                indicator.code.text, indicator.targets.map { "\($0.year): \($0.text)" }.joined(separator: "  "),
                indicator.name,
            ]
        }
        context.say(
            TextTable(
                headings: ["command.plan_indicator", "command.plan_targets", "command.plan_name"],
                rows: indicators
            )
        )
        let tasks = content.tasks.map { [$0.code.text, $0.schedule.text, $0.name] }
        context.say(
            TextTable(headings: ["command.plan_task", "command.plan_schedule", "command.plan_name"], rows: tasks)
        )
    }
}
