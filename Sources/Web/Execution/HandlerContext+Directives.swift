import Documents
import Domain
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// The tasks outside a plan, with the form as typed.
    func directives(
        of code: PlanCode,
        typed: DirectiveDraft = DirectiveDraft(),
        problems: [InputProblem] = []
    ) async throws -> Response {
        let reader = reader
        let page = try await runtime.database.read { connection in
            let plan = try PlanStore(connection: connection).require(code)
            return DirectivesPage(
                plan: plan,
                directives: try DirectiveStore(connection: connection).all(planID: plan.id),
                units: try OrganisationListQuery(connection: connection).rows(edition: plan.editionID),
                typed: typed,
                problems: problems,
                reader: reader
            )
        }
        return answer(page, flash: taskNews, status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// Records a task outside the plan; faults show the form again as typed (422).
    func assignDirective(to plan: PlanCode) async throws -> Response {
        let draft = DirectiveFields.draft(form)
        do {
            try await AssignDirective(runtime: runtime)(draft, to: plan, by: reportingActor)
        } catch let invalid as InvalidInput {
            return try await directives(of: plan, typed: draft, problems: invalid.problems)
        }
        return redirect(to: Routes.directives.path(plan, query: [("tin", "assigned")]))
    }

    /// The forms that correct or withdraw a task; one that is withdrawn can only be read.
    func directiveChange(_ code: TaskCode, of plan: PlanCode) async throws -> Response {
        let page = try await directiveChangePage(code, of: plan, sent: nil)
        guard page.stored.withdrawal == nil else { return redirect(to: Routes.task.path(plan, code)) }
        return answer(page)
    }

    /// Corrects the task; faults show the forms again as typed (422).
    func correctDirective(_ code: TaskCode, of plan: PlanCode) async throws -> Response {
        let draft = DirectiveFields.draft(form)
        do {
            try await CorrectDirective(runtime: runtime)(
                code,
                of: plan,
                draft,
                reason: form.text("reason"),
                seen: Int(form.text("revision")),
                by: reportingActor
            )
        } catch let invalid as InvalidInput {
            let page = try await directiveChangePage(code, of: plan, sent: (draft, false, invalid.problems))
            return answer(page, status: .unprocessableContent)
        }
        return redirect(to: Routes.task.path(plan, code, query: [("tin", "corrected")]))
    }

    /// Withdraws the task; a missing reason shows the forms again (422).
    func withdrawDirective(_ code: TaskCode, of plan: PlanCode) async throws -> Response {
        do {
            try await WithdrawDirective(runtime: runtime)(
                code,
                of: plan,
                reason: form.text("withdrawal_reason"),
                seen: Int(form.text("revision")),
                by: reportingActor
            )
        } catch let invalid as InvalidInput {
            let page = try await directiveChangePage(code, of: plan, sent: (nil, true, invalid.problems))
            return answer(page, status: .unprocessableContent)
        }
        return redirect(to: Routes.task.path(plan, code, query: [("tin", "withdrawn")]))
    }

    private func directiveChangePage(
        _ code: TaskCode,
        of plan: PlanCode,
        sent: (draft: DirectiveDraft?, isWithdrawing: Bool, problems: [InputProblem])?
    ) async throws -> DirectiveChangePage {
        let reader = reader
        let reasons = DirectiveChangePage.Reasons(
            correction: form.text("reason"),
            withdrawal: form.text("withdrawal_reason")
        )
        return try await runtime.database.read { connection in
            let plan = try PlanStore(connection: connection).require(plan)
            guard reader.actor.coordinates(plan.coordinator) else {
                throw Refusal.forbidden(Message("directive.coordinator_only"))
            }
            guard let stored = try DirectiveStore(connection: connection).find(code, planID: plan.id) else {
                throw Refusal.notFound(Message("task.unknown", ["code": code.text, "plan": plan.name]))
            }
            return DirectiveChangePage(
                plan: plan,
                stored: stored,
                units: try OrganisationListQuery(connection: connection).rows(edition: plan.editionID),
                typed: sent?.draft ?? stored.directive.draft,
                reasons: reasons,
                problems: sent?.problems ?? [],
                isWithdrawing: sent?.isWithdrawing ?? false,
                reader: reader
            )
        }
    }

    /// A task outside the plan as JSON, with what it said before.
    func directiveJSON(_ code: TaskCode, of plan: PlanCode) async throws -> Response {
        let value = try await runtime.database.read { connection in
            let plan = try PlanStore(connection: connection).require(plan)
            let store = DirectiveStore(connection: connection)
            guard let stored = try store.find(code, planID: plan.id) else {
                throw Refusal.notFound(Message("task.unknown", ["code": code.text, "plan": plan.name]))
            }
            let revisions = try store.revisions(of: code, planID: plan.id).map(\.json)
            return JSONValue.object((stored.json.members ?? []) + [("revisions", .array(revisions))])
        }
        return json(value)
    }
}
