import ArgumentParser
import Domain
import Persistence
import UseCases

/// Which plan a command is about.
struct PlanOption: ParsableArguments {
    @Option(help: ArgumentHelp("The code of the plan; not needed where the server has one.", valueName: "code"))
    var plan: String?

    /// The plan that was named, or the only one. Throws `Refusal` where there is none of that code, and `InvalidInput`
    /// naming the codes where several could be meant.
    func resolve(_ runtime: Runtime) async throws -> StoredPlan {
        let plans = try await runtime.database.read { try PlanStore(connection: $0).all() }
        if let plan {
            let code = try PlanCode(plan)
            guard let found = plans.first(where: { $0.header.code == code }) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": plan]))
            }
            return found
        }
        guard let only = plans.first else { throw Refusal.notFound(Message("command.no_plan")) }
        guard plans.count == 1 else {
            let codes = plans.map(\.header.code.text).joined(separator: ", ")
            throw InvalidInput(field: "--plan", "command.which_plan", ["plans": codes])
        }
        return only
    }
}
