import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The correction of accepted figures on a page.
    mutating func addCorrection() {
        on(Routes.correction) { context, plan, round, unit, figure in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            return try await context.correction(address, figure)
        }
        on(Routes.correctFigure) { context, plan, round, unit, figure in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            return try await context.correct(address, figure)
        }
    }

    /// The correction of accepted figures without a browser: answers with every vintage of the figure.
    mutating func addCorrectionAPI() {
        on(Routes.apiCorrectFigure) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            let body = try context.json()
            let content = try ReportContent(reading: .object([("figures", .array([body]))]))
            let actor = context.reportingActor
            guard let typed = content.figures.first else {
                throw InvalidInput(field: "indicator", "report.indicator_expected")
            }
            try await CorrectFigure(runtime: context.runtime)(
                address,
                typed,
                reason: body["reason"]?.text ?? "",
                seen: body["vintage"]?.whole,
                by: actor
            )
            let history = try await ReadFigure(runtime: context.runtime)(address, typed.key, by: actor).history
            return context.json(.object([("vintages", .array(history.map(\.json)))]), status: .created)
        }
    }
}

extension HandlerContext {
    /// The form, with the figure in force in its fields.
    fileprivate func correction(_ address: ReportAddress, _ figure: FigureKey) async throws -> Response {
        answer(try await correctionPage(address, figure, typed: nil, problems: []))
    }

    /// Records a correction; faults show the form again as typed (422).
    fileprivate func correct(_ address: ReportAddress, _ figure: FigureKey) async throws -> Response {
        let typed = CorrectionFields.figure(form, of: figure)
        do {
            try await CorrectFigure(runtime: runtime)(
                address,
                typed,
                reason: form.text("reason"),
                seen: Int(form.text("vintage")),
                by: reportingActor
            )
        } catch let invalid as InvalidInput {
            let page = try await correctionPage(address, figure, typed: typed, problems: invalid.problems)
            return answer(page, status: .unprocessableContent)
        }
        let query = [("tin", "corrected")]
        return redirect(to: Routes.report.path(address.plan, address.round, address.organisation, query: query))
    }

    private func correctionPage(
        _ address: ReportAddress,
        _ figure: FigureKey,
        typed: TypedFigure?,
        problems: [InputProblem]
    ) async throws -> CorrectionPage {
        let read = try await ReadFigure(runtime: runtime)(address, figure, by: reportingActor)
        let last = read.history.last?.vintage.figure
        return CorrectionPage(
            plan: read.plan,
            sheet: read.sheet,
            row: read.row,
            history: read.history,
            typed: typed ?? last.map { TypedFigure($0, of: figure) } ?? TypedFigure(figure),
            typedReason: form.text("reason"),
            problems: problems,
            token: formToken
        )
    }
}
