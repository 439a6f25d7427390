import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo task directive withdraw`
struct WithdrawDirectiveCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Withdraw a task assigned outside the plan: it leaves lists, counts and urging and stays readable."
    )

    @Argument(help: "The code of the task, e.g. GV.001.")
    var task: String

    @Option(help: ArgumentHelp("Why it is withdrawn.", valueName: "text"))
    var reason: String

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime).code
        let withdraw = WithdrawDirective(runtime: context.runtime)
        try await withdraw(TaskCode(task), of: plan, reason: reason, by: .command)
        context.say(Message("execution.news_withdrawn"))
    }
}
