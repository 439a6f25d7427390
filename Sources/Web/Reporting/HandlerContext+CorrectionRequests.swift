import Domain
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// The form by which a unit asks for a correction, with the figure in force or with what was typed.
    func correctionRequestForm(
        _ address: ReportAddress,
        _ figure: FigureKey,
        typed: TypedFigure? = nil,
        problems: [InputProblem] = []
    ) async throws -> CorrectionRequestForm {
        let (plan, sheet, _) = try await ReadReport(runtime: runtime)(address, by: reportingActor)
        guard reportingActor.writes(for: address.organisation),
            let row = sheet.rows.first(where: { $0.key == figure })
        else { throw Refusal.notFound(Message("report.not_found")) }
        guard let last = sheet.inForce[figure] else { throw Refusal.conflict(Message("report.not_accepted")) }
        return CorrectionRequestForm(
            plan: plan,
            sheet: sheet,
            row: row,
            last: last,
            typed: typed ?? TypedFigure(last.vintage.figure, of: figure),
            typedReason: form.text("reason"),
            problems: problems,
            token: formToken
        )
    }

    /// Stores what a unit asks for; faults show the form again as typed (422).
    func requestCorrection(_ address: ReportAddress, _ figure: FigureKey) async throws -> Response {
        let typed = CorrectionFields.figure(form, of: figure)
        do {
            let proposal = CorrectionProposal(
                typed: typed,
                reason: form.text("reason"),
                seen: Int(form.text("vintage")),
                evidence: file(in: "file").map { ($0.name, $0.content) }
            )
            try await RequestCorrection(runtime: runtime)(proposal, of: address, by: reportingActor)
        } catch let invalid as InvalidInput {
            let page = try await correctionRequestForm(address, figure, typed: typed, problems: invalid.problems)
            return answer(page, status: .unprocessableContent)
        }
        let query = [("tin", "correction_requested")]
        return redirect(to: Routes.report.path(address.plan, address.round, address.organisation, query: query))
    }

    /// A request, with the coordinator's form while it waits.
    func correctionRequestPage(
        _ plan: PlanCode,
        _ number: Int,
        problems: [InputProblem] = []
    ) async throws -> CorrectionRequestPage {
        let read = ReadCorrectionRequest(runtime: runtime)
        let (stored, request, sheet, history) = try await read(Int64(number), of: plan, by: reportingActor)
        return CorrectionRequestPage(
            plan: stored,
            request: request,
            sheet: sheet,
            history: history,
            typedReason: form.text("reason"),
            problems: problems,
            reader: reader
        )
    }

    /// Makes the correction or declines it; a fault shows the request again (422).
    func answerCorrection(_ plan: PlanCode, _ number: Int) async throws -> Response {
        let request: CorrectionRequest
        do {
            let answer = try CorrectionAnswer(
                named: form.text("action"),
                reason: form.text("reason"),
                seen: Int(form.text("vintage"))
            )
            let use = AnswerCorrectionRequest(runtime: runtime)
            request = try await use(Int64(number), of: plan, answer, by: reportingActor)
        } catch let invalid as InvalidInput {
            let page = try await correctionRequestPage(plan, number, problems: invalid.problems)
            return answer(page, status: .unprocessableContent)
        }
        let query = [("tin", "correction_\(request.state.rawValue)")]
        return redirect(to: Routes.correctionRequest.path(plan, number, query: query))
    }
}
