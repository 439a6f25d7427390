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
        if let found = try await Self.find(plan, runtime) { return found }
        let plans = try await runtime.database.read { try PlanStore(connection: $0).all() }
        guard let only = plans.first else { throw Refusal.notFound(Message("command.no_plan")) }
        guard plans.count == 1 else {
            let codes = plans.map(\.header.code.text).joined(separator: ", ")
            throw InvalidInput(field: "--plan", "command.which_plan", ["plans": codes])
        }
        return only
    }

    /// The plan of a code, nil where none is named. Throws `Refusal` where there is none of that code.
    static func find(_ code: String?, _ runtime: Runtime) async throws -> StoredPlan? {
        guard let code else { return nil }
        let named = try PlanCode(code)
        guard let found = try await runtime.database.read({ try PlanStore(connection: $0).find(named) }) else {
            throw Refusal.notFound(Message("plan.unknown", ["code": code]))
        }
        return found
    }
}
