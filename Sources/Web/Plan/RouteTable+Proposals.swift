import Documents
import Domain
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The proposals to change a plan, on pages and for programs.
    mutating func addProposals() {
        on(Routes.proposals) { context, plan in context.answer(try await context.proposalsPage(plan)) }
        on(Routes.proposal) { context, plan, number in
            context.answer(try await context.proposalPage(plan, number), flash: context.proposalNews)
        }
        on(Routes.answerProposal) { context, plan, number in
            let reason = context.form.text("ly-do")
            do {
                try await AnswerProposal(runtime: context.runtime)(
                    plan,
                    number,
                    isAccepted: context.form.text("viec") == "accept",
                    reason: reason,
                    by: context.reportingActor
                )
                return context.redirect(to: Routes.proposal.path(plan, number, query: [("tin", "answered")]))
            } catch let invalid as InvalidInput {
                let page = try await context.proposalPage(plan, number, typed: reason, problems: invalid.problems)
                return context.answer(page, status: .unprocessableContent)
            }
        }
        on(Routes.newProposal) { context, plan in
            context.answer(try await context.proposalFormPage(plan, ProposalForm(context.query)))
        }
        on(Routes.makeProposal) { context, plan in
            let typed = ProposalForm(context.form)
            do {
                let number = try await ProposeChange(runtime: context.runtime)(
                    plan,
                    typed.typed,
                    of: OrganisationCode(typed.organisation),
                    by: context.reportingActor
                )
                return context.redirect(to: Routes.proposal.path(plan, number, query: [("tin", "sent")]))
            } catch let invalid as InvalidInput {
                let page = try await context.proposalFormPage(plan, typed, problems: invalid.problems)
                return context.answer(page, status: .unprocessableContent)
            }
        }
        addProposalAPI()
        addProposalChangesAPI()
    }

    private mutating func addProposalAPI() {
        on(Routes.apiProposals) { context, plan in
            let filter = ProposalFilter(
                state: try context.query.filled("state").map { try ProposalState(exchanged: $0) },
                kind: try context.query.filled("kind").map { try ProposalKind(exchanged: $0) },
                organisation: try context.query.filled("organisation").map { try OrganisationCode($0) }
            )
            let paging = try Paging(query: context.query)
            let (found, total) = try await ReadProposals(runtime: context.runtime)(
                plan,
                by: context.reportingActor
            ) { _, scope, store in
                let narrowed = scope.filter(filter)
                return (try store.list(narrowed, window: paging.window), try store.count(narrowed))
            }
            return context.list(found.map(\.json), total: total, paging)
        }
        on(Routes.apiProposal) { context, plan, number in
            try await context.proposal(plan, number, status: .ok)
        }
    }

    private mutating func addProposalChangesAPI() {
        on(Routes.apiMakeProposal) { context, plan in
            let names: Set = ["organisation", "kind", "part", "code", "target", "proposed", "reason"]
            let body = try JSONMembers(context.json(), allowed: names)
            let typed = TypedProposal(
                try ProposalKind(exchanged: body.text("kind")),
                try ProposalPart(exchanged: body.text("part")),
                code: try body.optionalText("code") ?? "",
                target: try body.optionalText("target") ?? "",
                proposed: try body.optionalText("proposed") ?? "",
                reason: try body.text("reason")
            )
            let number = try await ProposeChange(runtime: context.runtime)(
                plan,
                typed,
                of: OrganisationCode(body.text("organisation")),
                by: context.reportingActor
            )
            return try await context.proposal(plan, number, status: .created)
        }
        on(Routes.apiAnswerProposal) { context, plan, number in
            let value = try context.json()
            let body = try JSONMembers(value, allowed: ["accepted", "reason"])
            guard case .bool(let isAccepted)? = value["accepted"] else {
                throw InvalidInput(field: "accepted", "proposal.accepted_expected")
            }
            try await AnswerProposal(runtime: context.runtime)(
                plan,
                number,
                isAccepted: isAccepted,
                reason: body.optionalText("reason") ?? "",
                by: context.reportingActor
            )
            return try await context.proposal(plan, number, status: .ok)
        }
    }
}

extension HandlerContext {
    fileprivate func proposal(_ plan: PlanCode, _ number: Int, status: HTTPResponse.Status) async throws -> Response {
        let stored = try await ReadProposals(runtime: runtime)(plan, by: reportingActor) { connection, scope, _ in
            try scope.proposal(number, connection: connection)
        }
        return json(stored.json, status: status)
    }
}
