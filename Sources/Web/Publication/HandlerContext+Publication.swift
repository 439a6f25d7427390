import Domain
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// What the page before this one did to an edition; nil for an unknown word.
    var editionNews: Flash? {
        guard let word = query["tin"], ["forwarded", "acknowledged"].contains(word) else { return nil }
        return Flash(.done, text("edition.news_\(word)"))
    }

    /// The editions of a round.
    func editionsPage(
        _ plan: PlanCode,
        _ round: PeriodCode,
        problems: [InputProblem] = [],
        flash: Flash? = nil
    ) async throws -> Response {
        let (scope, editions) = try await ReadEditions(runtime: runtime)(round, of: plan, by: reportingActor)
        let page = RoundEditionsPage(
            scope: scope,
            editions: editions,
            problems: problems,
            typedReason: form.text("reason"),
            reader: reader
        )
        return answer(page, flash: flash, status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// Freezes an edition; a missing reason shows the page again (422).
    func forward(_ plan: PlanCode, _ round: PeriodCode) async throws -> Response {
        do {
            let forward = ForwardRound(runtime: runtime)
            try await forward(round, of: plan, reason: form.text("reason"), by: reportingActor)
        } catch let invalid as InvalidInput {
            return try await editionsPage(plan, round, problems: invalid.problems)
        }
        return redirect(to: Routes.roundEditions.path(plan, round, query: [("tin", "forwarded")]))
    }

    /// One edition.
    func editionPage(_ address: EditionAddress, flash: Flash?) async throws -> Response {
        let opened = try await ReadEditions(runtime: runtime)(address, by: reportingActor)
        return answer(RoundEditionPage(opened: opened, reader: reader), flash: flash)
    }

    /// The bytes of an edition in one of its forms.
    func editionFile(_ address: EditionAddress, _ format: String) async throws -> Response {
        guard let format = EditionFormat(rawValue: format) else {
            throw InvalidInput(field: "format", "consolidated.unknown_format")
        }
        let bytes = try await ReadEditions(runtime: runtime).bytes(of: address, format, by: reportingActor)
        let name = "\(address.plan)-\(address.round)-\(address.number).\(format.rawValue)"
        return file(bytes, name: name, type: format.mediaType)
    }
}
