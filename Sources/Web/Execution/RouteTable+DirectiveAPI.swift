import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The API of tasks assigned outside a plan.
    mutating func addDirectiveAPI() {
        on(Routes.apiDirectives) { context, plan in
            let moment = try context.asOf()
            let directives = try await context.runtime.database.read { connection in
                let stored = try PlanStore(connection: connection).require(plan)
                return try DirectiveStore(connection: connection).all(planID: stored.id, asOf: moment)
            }
            return context.json(.array(directives.map(\.json)))
        }
        on(Routes.apiAssignDirective) { context, plan in
            let draft = try DirectiveDraft(reading: context.json())
            let assign = AssignDirective(runtime: context.runtime)
            let code = try await assign(draft, to: plan, by: context.reportingActor)
            return context.json(.object([("code", .string(code.text))]), status: .created)
        }
        on(Routes.apiDirective) { context, plan, code in try await context.directiveJSON(code, of: plan) }
        on(Routes.apiCorrectDirective) { context, plan, code in
            let value = try context.json()
            let own: Set = ["reason", "revision"]
            let body = try JSONMembers(.object((value.members ?? []).filter { own.contains($0.0) }), allowed: own)
            let draft = try DirectiveDraft(
                reading: value.members.map { .object($0.filter { !own.contains($0.0) }) } ?? value
            )
            let revision = try body.whole("revision", default: -1)
            try await CorrectDirective(runtime: context.runtime)(
                code,
                of: plan,
                draft,
                reason: body.optionalText("reason") ?? "",
                seen: revision < 0 ? nil : revision,
                by: context.reportingActor
            )
            return try await context.directiveJSON(code, of: plan)
        }
        on(Routes.apiWithdrawDirective) { context, plan, code in
            let body = try JSONMembers(context.json(), allowed: ["reason", "revision"])
            let revision = try body.whole("revision", default: -1)
            try await WithdrawDirective(runtime: context.runtime)(
                code,
                of: plan,
                reason: body.optionalText("reason") ?? "",
                seen: revision < 0 ? nil : revision,
                by: context.reportingActor
            )
            return try await context.directiveJSON(code, of: plan)
        }
    }
}
