import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension PersonContext {
    /// What the page before this one did to a periodic report; nil for an unknown word.
    var composedNews: Flash? {
        guard let word = query["tin"], ["written", "frozen"].contains(word) else { return nil }
        return Flash(.done, text("composed.news_\(word)"))
    }

    /// The form of a report's passages.
    func passagesPage(_ report: PeriodicReport, of plan: PlanCode) async throws -> Response {
        answer(PassagesPage(sheet: try await writable(report, of: plan), token: formToken))
    }

    /// Stores the passages of the form; faults show it again as typed (422), and so does what somebody saved meanwhile (409).
    func writePassages(_ report: PeriodicReport, of plan: PlanCode) async throws -> Response {
        let passages = form.pairs.filter { ![PostForm.tokenField, Self.revisionField].contains($0.0) }
        let typed = Dictionary(passages, uniquingKeysWith: { first, _ in first })
        do {
            guard let revision = Int(form.text(Self.revisionField)) else {
                throw InvalidInput(field: Self.revisionField, "composed.revision_needed")
            }
            let write = WritePassages(runtime: runtime)
            try await write(typed, revision: revision, of: report, in: plan, by: reportingActor)
            return redirect(to: report.address(in: plan, query: [("tin", "written")]))
        } catch let invalid as InvalidInput {
            let sheet = try await writable(report, of: plan)
            let page = PassagesPage(sheet: sheet, typed: typed, problems: invalid.problems, token: formToken)
            return answer(page, status: .unprocessableContent)
        } catch let stale as StalePassages {
            let sheet = try await writable(report, of: plan)
            return answer(PassagesPage(sheet: sheet, typed: typed, stale: stale, token: formToken), status: .conflict)
        }
    }

    /// The field that says which revision the words were written from.
    private static var revisionField: String { "revision" }

    /// The report for who writes in it.
    private func writable(_ report: PeriodicReport, of plan: PlanCode) async throws -> ComposedSheet {
        let sheet = try await ComposeReport(runtime: runtime)(report, of: plan, by: reportingActor)
        guard reportingActor.coordinates(sheet.plan.coordinator) else {
            throw Refusal.forbidden(Message("round.coordinator_only"))
        }
        return sheet
    }

    /// The frozen editions of a report.
    func composedEditionsPage(
        _ report: PeriodicReport,
        of plan: PlanCode,
        problems: [InputProblem] = []
    ) async throws -> Response {
        let (plan, editions) = try await ReadComposedEditions(runtime: runtime)(report, of: plan, by: reportingActor)
        let page = ComposedEditionsPage(
            plan: plan,
            report: report,
            editions: editions,
            freezes: reportingActor.coordinates(plan.coordinator),
            problems: problems,
            typedReason: problems.isEmpty ? "" : form.text("reason"),
            token: formToken
        )
        return answer(page, flash: composedNews, status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// Freezes the next edition; a missing reason shows the page again (422).
    func freeze(_ report: PeriodicReport, of plan: PlanCode) async throws -> Response {
        do {
            let freeze = FreezeReport(runtime: runtime)
            try await freeze(report, of: plan, reason: form.text("reason"), by: reportingActor)
        } catch let invalid as InvalidInput {
            return try await composedEditionsPage(report, of: plan, problems: invalid.problems)
        }
        return redirect(to: Routes.composedEditions.path(plan, report, query: [("tin", "frozen")]))
    }

    /// One edition with what differs from an earlier one.
    func composedEditionPage(_ number: Int, _ report: PeriodicReport, of plan: PlanCode) async throws -> Response {
        answer(ComposedEditionPage(opened: try await opened(number, report, of: plan, since: "so-voi")))
    }

    /// An edition, compared with the one whose number the query names; nil: the one before it.
    func opened(_ number: Int, _ report: PeriodicReport, of plan: PlanCode, since name: String) async throws
        -> OpenedComposedEdition
    {
        try await ReadComposedEditions(runtime: runtime)(
            number,
            since: try Paging.whole(name, query, most: 1_000_000),
            of: report,
            in: plan,
            by: reportingActor
        )
    }

    /// The bytes of an edition in one of its forms.
    func composedEditionFile(_ number: Int, _ report: PeriodicReport, of plan: PlanCode, _ word: String) async throws
        -> Response
    {
        guard let format = ComposedFormat(rawValue: word) else {
            let known = ComposedFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw InvalidInput(field: "format", "list.unknown_word", ["read": word, "known": known])
        }
        let read = ReadComposedEditions(runtime: runtime)
        let bytes = try await read.bytes(format, of: number, report, in: plan, by: reportingActor)
        let name = "\(plan)-\(report.kind)-\(report.period)-\(number).\(format.rawValue)"
        return file(bytes, name: name, type: format.mediaType)
    }
}
