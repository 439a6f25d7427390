import ArgumentParser
import Domain
import Persistence
import UseCases

/// Which task a command is about.
struct TaskPlanArguments: ParsableArguments {
    @Argument(help: "The code of the task, e.g. 749-01.")
    var task: String

    @OptionGroup var plan: PlanOption

    /// The task that was named.
    func address(_ runtime: Runtime) async throws -> ImplementationAddress {
        ImplementationAddress(plan: try await plan.resolve(runtime).code, task: try TaskCode(task))
    }
}
