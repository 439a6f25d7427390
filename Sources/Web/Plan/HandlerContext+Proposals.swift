import Domain
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// The list of proposals as the query narrows it.
    func proposalsPage(_ plan: PlanCode) async throws -> ProposalsPage {
        let filter = ProposalFilter(
            state: ProposalState(addressWord: query["tinh-trang"]),
            kind: ProposalKind(addressWord: query["loai"]),
            organisation: query.filled("don-vi").flatMap { try? OrganisationCode($0) }
        )
        let number = max(1, min(query["trang"].flatMap { Int($0) } ?? 1, 1_000_000))
        let size = ProposalsPage.size
        return try await ReadProposals(runtime: runtime)(plan, by: reportingActor) { _, scope, store in
            let narrowed = scope.filter(filter)
            return ProposalsPage(
                plan: scope.plan,
                filter: filter,
                proposals: try store.list(narrowed, window: ListWindow(limit: size, offset: (number - 1) * size)),
                total: try store.count(narrowed),
                number: number,
                mayPropose: !scope.actor.ownOrganisations.isEmpty
            )
        }
    }

    /// A proposal, with the form of its answer as typed.
    func proposalPage(_ plan: PlanCode, _ number: Int, typed: String = "", problems: [InputProblem] = []) async throws
        -> ProposalPage
    {
        let token = formToken
        return try await ReadProposals(runtime: runtime)(plan, by: reportingActor) { connection, scope, _ in
            let stored = try scope.proposal(number, connection: connection)
            return ProposalPage(
                plan: scope.plan,
                stored: stored,
                mayAnswer: scope.answers && stored.answer == nil && stored.author != scope.actor.name,
                typedReason: typed,
                problems: problems,
                token: token
            )
        }
    }

    /// The form of a new proposal as typed.
    func proposalFormPage(_ plan: PlanCode, _ typed: ProposalForm, problems: [InputProblem] = []) async throws
        -> ProposalFormPage
    {
        let token = formToken
        return try await ReadProposals(runtime: runtime)(plan, by: reportingActor) { connection, scope, _ in
            let own = scope.actor.ownOrganisations
            var about = (facts: ProposalFacts.new, units: own)
            if typed.isAboutRow { about = try scope.facts(typed.rowPart, typed.code, connection: connection) }
            let responsible = about.units
            let units = try OrganisationStore(connection: connection).find(own.filter(responsible.contains))
            return ProposalFormPage(
                plan: scope.plan,
                facts: about.facts,
                units: units.map { ($0.code.text, $0.name) },
                typed: typed,
                problems: problems,
                token: token
            )
        }
    }

    /// What a change of proposals did, told by `?tin=`; nil for an unknown word.
    var proposalNews: Flash? {
        guard let word = query["tin"], ["sent", "answered"].contains(word) else { return nil }
        return Flash(.done, text("proposal.news_\(word)"))
    }
}
