import ArgumentParser
import Domain
import Persistence
import UseCases

/// Which occurrence of which task a command is about.
struct TaskArguments: ParsableArguments {
    @Argument(help: "The code of the task, e.g. 749-06.")
    var task: String

    @Option(help: "The year of the due day; 0 for a task without one. Needed where the task has several.")
    var year: Int?

    @OptionGroup var plan: PlanOption

    /// The occurrence; where no year is given, the only one there is.
    func address(_ runtime: Runtime) async throws -> TaskAddress {
        let plan = try await plan.resolve(runtime)
        let code = try TaskCode(task)
        if let year { return TaskAddress(plan: plan.code, task: code, year: year) }
        let years = try await ReadTasks(runtime: runtime).years(of: code, in: plan.code)
        guard let only = years.first else {
            throw Refusal.notFound(Message("task.unknown", ["code": code.text, "plan": plan.name]))
        }
        guard years.count == 1 else {
            let known = years.map(String.init).joined(separator: ", ")
            throw InvalidInput(field: "--year", "command.year_needed", ["years": known])
        }
        return TaskAddress(plan: plan.code, task: code, year: only)
    }
}
