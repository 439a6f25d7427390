import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// Units' requests to correct accepted figures, on pages and for programs.
    mutating func addCorrectionRequests() {
        on(Routes.correctionRequestForm) { context, plan, round, unit, indicator in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            return context.answer(try await context.correctionRequestForm(address, indicator))
        }
        on(Routes.requestCorrection) { context, plan, round, unit, indicator in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            return try await context.requestCorrection(address, indicator)
        }
        on(Routes.correctionRequest) { context, plan, number in
            context.answer(try await context.correctionRequestPage(plan, number), flash: context.news)
        }
        on(Routes.answerCorrection) { context, plan, number in try await context.answerCorrection(plan, number) }
        on(Routes.withdrawCorrection) { context, plan, number in
            let answer = AnswerCorrectionRequest(runtime: context.runtime)
            try await answer(Int64(number), of: plan, .withdraw, by: context.reportingActor)
            let query = [("tin", "correction_withdrawn")]
            return context.redirect(to: Routes.correctionRequest.path(plan, number, query: query))
        }
        addCorrectionRequestAPI()
    }

    private mutating func addCorrectionRequestAPI() {
        on(Routes.apiRequestCorrection) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            let body = try context.json()
            let content = try ReportContent(reading: .object([("figures", .array([body]))]))
            guard let typed = content.figures.first else {
                throw InvalidInput(field: "indicator", "report.indicator_expected")
            }
            let proposal = CorrectionProposal(
                typed: typed,
                reason: body["reason"]?.text ?? "",
                seen: body["vintage"]?.whole
            )
            let request = try await RequestCorrection(runtime: context.runtime)(
                proposal,
                of: address,
                by: context.reportingActor
            )
            return context.json(request.json, status: .created)
        }
        on(Routes.apiCorrectionRequests) { context, plan in
            let paging = try Paging(query: context.query)
            let state = try context.query.filled("state").map { try CorrectionRequestState(word: $0, field: "state") }
            let found = try await ReadCorrectionRequest(runtime: context.runtime)
                .list(of: plan, state: state, window: paging.window, by: context.reportingActor)
            return context.list(found.requests.map(\.json), total: found.total, paging)
        }
        on(Routes.apiCorrectionRequest) { context, plan, number in
            let read = ReadCorrectionRequest(runtime: context.runtime)
            return context.json(try await read(Int64(number), of: plan, by: context.reportingActor).request.json)
        }
        on(Routes.apiAnswerCorrection) { context, plan, number in
            let body = try JSONMembers(context.json(), allowed: ["answer", "reason", "vintage"])
            let answer = try CorrectionAnswer(
                named: body.text("answer"),
                reason: body.optionalText("reason") ?? "",
                seen: context.json()["vintage"]?.whole
            )
            let use = AnswerCorrectionRequest(runtime: context.runtime)
            return context.json(try await use(Int64(number), of: plan, answer, by: context.reportingActor).json)
        }
        on(Routes.apiWithdrawCorrection) { context, plan, number in
            let use = AnswerCorrectionRequest(runtime: context.runtime)
            return context.json(try await use(Int64(number), of: plan, .withdraw, by: context.reportingActor).json)
        }
    }
}
