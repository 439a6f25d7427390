import Domain
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// The list of rankings, with what was typed where it has faults.
    func rankingsPage(_ plan: PlanCode, problems: [InputProblem] = []) async throws -> RankingsPage {
        let list = try await ReadRankings(runtime: runtime).list(plan, by: reportingActor)
        return RankingsPage(list: list, problems: problems, token: formToken)
    }

    /// A ranking as the query asks for it, with what was typed where it has faults.
    func rankingPage(
        _ plan: PlanCode,
        _ scope: RankingScope,
        problems: [InputProblem] = []
    ) async throws -> RankingPage {
        func page(_ name: String) -> Int { max(1, min(query[name].flatMap { Int($0) } ?? 1, 1_000_000)) }
        let (number, contests) = (page("trang"), page(RankingPage.contestPageName))
        let (size, contestSize) = (RankingPage.size, ReadRankings.contestPage)
        let sheet = try await ReadRankings(runtime: runtime)(
            plan,
            scope,
            edition: query["lan"].flatMap { Int($0) },
            window: ListWindow(limit: size, offset: (number - 1) * size),
            contests: ListWindow(limit: contestSize, offset: (contests - 1) * contestSize),
            by: reportingActor
        )
        return RankingPage(
            sheet: sheet,
            number: number,
            contestNumber: contests,
            typed: form,
            problems: problems,
            token: formToken
        )
    }

    /// All rows the reader may see, as a file.
    ///
    /// - Parameter edition: how the address names the edition.
    func rankingFile(_ plan: PlanCode, _ scope: RankingScope, _ format: String, edition: String) async throws
        -> Response
    {
        guard format == "csv" else {
            throw InvalidInput(field: "format", "list.unknown_word", ["read": format, "known": "csv, json"])
        }
        let sheet = try await ReadRankings(runtime: runtime)(
            plan,
            scope,
            edition: try Paging.whole(edition, query, most: 1_000_000),
            window: nil,
            by: reportingActor
        )
        let name = "\(plan)-ranking-\(scope)-\(sheet.ranking.number).csv"
        return file(sheet.csv, name: name, type: "text/csv; charset=utf-8; header=present")
    }

    /// Draws up the ranking that the form names and goes to it.
    func draftRanking(_ plan: PlanCode) async throws -> Response {
        do {
            let scope = try RankingScope(form.text("ky"))
            try await DraftRanking(runtime: runtime)(plan, scope, by: reportingActor)
            return redirect(to: Routes.ranking.path(plan, scope, query: [("tin", "draft")]))
        } catch let invalid as InvalidInput {
            let page = try await rankingsPage(plan, problems: invalid.problems)
            return answer(page, status: .unprocessableContent)
        }
    }

    /// Runs a change of a ranking and goes back to it; faults show the page again as typed (422).
    ///
    /// - Parameter number: the explanation that is answered, whose number the names of the fields end with; nil for none.
    func changeRanking(
        _ plan: PlanCode,
        _ scope: RankingScope,
        news: String,
        answering number: Int? = nil,
        _ change: () async throws -> Void
    ) async throws -> Response {
        do {
            try await change()
            return redirect(to: Routes.ranking.path(plan, scope, query: [("tin", news)]))
        } catch let invalid as InvalidInput {
            let problems = invalid.problems.map { $0.onRanking(answering: number) }
            let page = try await rankingPage(plan, scope, problems: problems)
            return answer(page, status: .unprocessableContent)
        }
    }

    /// Counts anew, opens or publishes.
    func moveRanking(_ plan: PlanCode, _ scope: RankingScope, _ form: Form) async throws {
        switch form.text("viec") {
        case "open":
            let text = form.text("den-ngay")
            guard let day = Day(typed: text) else {
                throw InvalidInput(field: "until", "ranking.until_no_day", ["read": text])
            }
            try await OpenRanking(runtime: runtime)(plan, scope, until: day, by: reportingActor)
        case "publish": try await PublishRanking(runtime: runtime)(plan, scope, by: reportingActor)
        default:
            let reason = form.text("ly-do")
            try await DraftRanking(runtime: runtime)(plan, scope, reason: reason, by: reportingActor)
        }
    }

    /// Answers an explanation as the form says.
    func answerContest(_ plan: PlanCode, _ scope: RankingScope, _ number: Int, _ form: Form) async throws {
        let remedy: RankingRemedy? =
            switch form.text("cach-\(number)") {
            case "recompute": .recompute
            case "override":
                try RankingRemedy.override(
                    component: form.text("thanh-phan-\(number)"),
                    numerator: form.text("tu-so-\(number)"),
                    denominator: form.text("mau-so-\(number)")
                )
            case "decline": nil
            default: throw InvalidInput(field: "remedy", "ranking.remedy_needed")
            }
        try await AnswerRankingContest(runtime: runtime)(
            plan,
            scope,
            number,
            remedy: remedy,
            reason: form.text("ly-do-\(number)"),
            by: reportingActor
        )
    }

    /// The form of the weights, with what was typed where it has faults.
    func rankingWeightsPage(_ plan: PlanCode, typed: Form? = nil, problems: [InputProblem] = []) async throws
        -> RankingWeightsPage
    {
        let list = try await ReadRankings(runtime: runtime).list(plan, by: reportingActor)
        guard list.coordinates else { throw Refusal.forbidden(Message("ranking.coordinator_only")) }
        return RankingWeightsPage(list: list, typed: typed, problems: problems, token: formToken)
    }

    /// Stores the weights of the form; faults show it again as typed (422).
    func setRankingWeights(_ plan: PlanCode) async throws -> Response {
        let typed = RankingComponent.allCases.map { ($0, form.text($0.rawValue)) }
        do {
            try await SetRankingWeights(runtime: runtime)(
                Dictionary(uniqueKeysWithValues: typed),
                reason: form.text("reason"),
                of: plan,
                by: reportingActor
            )
            return redirect(to: Routes.rankings.path(plan, query: [("tin", "weights")]))
        } catch let invalid as InvalidInput {
            let page = try await rankingWeightsPage(plan, typed: form, problems: invalid.problems)
            return answer(page, status: .unprocessableContent)
        }
    }

    /// What a change of a ranking did, told by `?tin=`; nil for an unknown word.
    var rankingNews: Flash? {
        let known = ["draft", "recount", "open", "publish", "contested", "answered", "weights"]
        guard let word = query["tin"], known.contains(word) else { return nil }
        return Flash(.done, text("ranking.news_\(word)"))
    }
}

extension InputProblem {
    /// The fault beside the field of the page that API and use cases call otherwise.
    fileprivate func onRanking(answering number: Int?) -> InputProblem {
        let names = [
            "component": "thanh-phan", "explanation": "giai-trinh", "until": "den-ngay", "reason": "ly-do",
            "numerator": "tu-so", "denominator": "mau-so", "remedy": "cach",
        ]
        let name = names[field] ?? field
        return InputProblem(field: number.map { "\(name)-\($0)" } ?? name, message: message)
    }
}
