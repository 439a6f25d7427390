import Domain
import Persistence

extension SearchHit {
    /// The page that shows it; nil where it has none.
    func address(in plan: PlanCode) -> String? {
        switch kind {
        case .indicator: (try? IndicatorCode(code)).map { Routes.indicator.path(plan, $0) }
        case .task: (try? TaskCode(code)).map { Routes.task.path(plan, $0) }
        case .organisation: (try? OrganisationCode(code)).map { Routes.organisation.path(plan, $0) }
        case .document: Routes.editions.path(plan) + "#van-ban"
        case .report: (try? PeriodCode(code)).map { report(of: $0, in: plan) }
        }
    }

    private func report(of round: PeriodCode, in plan: PlanCode) -> String {
        if let edition { return Routes.roundEdition.path(plan, round, edition) }
        if let unit = unit.flatMap({ try? OrganisationCode($0) }) { return Routes.report.path(plan, round, unit) }
        return Routes.consolidated.path(plan, round)
    }
}
