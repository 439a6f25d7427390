import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The quarterly and annual reports: pages, files, API.
    mutating func addComposedReports() {
        on(Routes.periodicReports) { context, plan in
            let page = try await context.runtime.database.read { connection in
                let stored = try PlanStore(connection: connection).require(plan)
                return PeriodicReportsPage(
                    plan: stored,
                    rounds: try RoundOutlookQuery(connection: connection).opened(plan: stored.id)
                )
            }
            return context.answer(page)
        }
        on(Routes.quarterlyReport) { context, plan, round in
            try await context.composed(.quarterly(round), of: plan)
        }
        on(Routes.annualReport) { context, plan, year in try await context.composed(.annual(year), of: plan) }
        on(Routes.apiQuarterlyReport) { context, plan, round in
            try await context.composedExchange(.quarterly(round), of: plan)
        }
        on(Routes.apiAnnualReport) { context, plan, year in
            try await context.composedExchange(.annual(year), of: plan)
        }
    }
}

extension PersonContext {
    /// The report as a page, or as the file that the address asks for.
    fileprivate func composed(_ report: PeriodicReport, of plan: PlanCode) async throws -> Response {
        if let file = try await composedFile(report, of: plan) { return file }
        let moment = try asOf()
        let sheet = try await ComposeReport(runtime: runtime)(report, of: plan, asOf: moment, by: reportingActor)
        let page = ComposedReportPage(
            sheet: sheet,
            past: PastReading(moment, kept: keptMoment(moment)),
            writes: moment == nil && reportingActor.coordinates(sheet.plan.coordinator)
        )
        return answer(page, flash: composedNews, asOf: asOfChoice(moment))
    }

    /// The report as values, or as the file that the query asks for.
    fileprivate func composedExchange(_ report: PeriodicReport, of plan: PlanCode) async throws -> Response {
        if let file = try await composedFile(report, of: plan) { return file }
        let sheet = try await ComposeReport(runtime: runtime)(report, of: plan, asOf: asOf(), by: reportingActor)
        return json(sheet.report.json(of: plan))
    }

    /// The file the query asks for; nil where it asks for none.
    private func composedFile(_ report: PeriodicReport, of plan: PlanCode) async throws -> Response? {
        guard let word = query["format"] else { return nil }
        guard let format = ComposedFormat(rawValue: word) else {
            let known = ComposedFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw InvalidInput(field: "format", "list.unknown_word", ["read": word, "known": known])
        }
        let sheet = try await ComposeReport(runtime: runtime)(report, of: plan, asOf: asOf(), by: reportingActor)
        let name = "\(plan)-\(report.kind)-\(report.period).\(format.rawValue)"
        return file(try await sheet.bytes(format, runtime: runtime), name: name, type: format.mediaType)
    }
}
