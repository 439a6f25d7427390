import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo task directive add`
struct AddDirectiveCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Record a task that a named document assigns outside the plan, and print its code."
    )

    @OptionGroup var directive: DirectiveOptions
    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime).code
        let assign = AssignDirective(runtime: context.runtime)
        let code = try await assign(directive.over(DirectiveDraft()), to: plan, by: .command)
        context.say(code.text)
    }
}
