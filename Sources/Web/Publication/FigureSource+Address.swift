import Domain
import Persistence
import UseCases

extension FigureSource {
    /// Where the number is found on the site; nil where no page shows it.
    ///
    /// - Parameters:
    ///   - kept: what links take along: the moment the report is read as of.
    func address(in plan: PlanCode, kept: [(String, String)]) -> String? {
        func indicator(_ code: String, _ place: String) -> String? {
            (try? IndicatorCode(code)).map { Routes.indicator.path(plan, $0, query: kept) + place }
        }
        switch self {
        case .figure(let code, _, _, _), .path(let code): return indicator(code, "")
        case .forecast(let code): return indicator(code, "#du-bao")
        // The annex lists every indicator by the figures of the report; the lists of the site go by the last ones.
        case .indicators: return "#\(ComposedReportPage.annex(1))"
        case .misses: return Routes.leadership.path(plan, query: kept) + "#du-bao"
        case .tasks(let state, let lead, let year):
            let filter = ListedTaskFilter(state: state, lead: lead, year: year)
            return Routes.tasks.path(plan, query: TaskSelection(filter).query + kept)
        case .round(let round): return Routes.round.path(plan, round)
        case .money: return Routes.budget.path(plan)
        case .moment: return nil
        }
    }
}
