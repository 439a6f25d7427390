import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo task directive correct`
struct CorrectDirectiveCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Correct what a task assigned outside the plan says; what it said before is kept.",
        discussion: "What no option names stays as it is. --lead and --coordinating replace the whole list."
    )

    @Argument(help: "The code of the task, e.g. GV.001.")
    var task: String

    @Option(help: ArgumentHelp("Why it is corrected.", valueName: "text"))
    var reason: String

    @OptionGroup var directive: DirectiveOptions
    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let code = try TaskCode(task)
        let stored = try await context.runtime.database.read {
            try DirectiveStore(connection: $0).find(code, planID: plan.id)
        }
        guard let stored else {
            throw Refusal.notFound(Message("task.unknown", ["code": code.text, "plan": plan.name]))
        }
        try await CorrectDirective(runtime: context.runtime)(
            code,
            of: plan.code,
            directive.over(stored.directive.draft),
            reason: reason,
            seen: stored.revision,
            by: .command
        )
        context.say(Message("execution.news_corrected"))
    }
}
