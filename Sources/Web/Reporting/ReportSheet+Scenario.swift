import Domain
import Persistence

extension ReportSheet {
    /// The yearly plan of the round's year, or the last one before it; nil where the plan prints none.
    var planColumn: ScenarioColumn? {
        let year = round.period.to.year
        return rows.flatMap(\.targets).filter { $0.kind == .plan && $0.year <= year }.map(\.year).max()
            .map { ScenarioColumn(kind: .plan, year: $0) }
    }

    /// The final target; nil where the plan prints none.
    var targetColumn: ScenarioColumn? {
        rows.flatMap(\.targets).filter { $0.kind == .target }.map(\.year).max()
            .map { ScenarioColumn(kind: .target, year: $0) }
    }
}
