import Documents
import Domain
import Persistence

extension RankingSheet {
    /// The rows the reader may see as CSV: all of them, else their own. Column names are English and stable; numbers are exact. A
    /// component with nothing to count is 0 of 0; place and score of a unit listed apart are empty.
    package var csv: [UInt8] {
        var writer = CSVWriter()
        let heads =
            [
                "round", "edition", "state", "place", "place_before", "organisation", "organisation_name", "score",
                "weight_counted", "days_late",
            ]
            + RankingComponent.allCases.flatMap { component in
                ["numerator", "denominator", "recorded"].map { "\(component.rawValue)_\($0)" }
            }
        writer.line(heads.map(CSVCell.text))
        for row in seesRows ? rows : own {
            let score = row.ranked.place == nil ? nil : row.ranked.score.value?.canonical
            let head: [CSVCell] = [
                .text(ranking.scope.text), .number(String(ranking.number)), .text(ranking.state.rawValue),
                .number(row.ranked.place.map(String.init) ?? ""), .number(row.placeBefore.map(String.init) ?? ""),
                .text(row.organisation.text), .text(row.name), .number(score ?? ""),
                .number(String(row.ranked.score.weight)), .number(String(row.ranked.unit.counts.daysLate)),
            ]
            let components = RankingComponent.allCases.flatMap { component -> [CSVCell] in
                let share = row.ranked.unit.share(component)
                let isRecorded = row.overrides.contains { $0.component == component }
                return [
                    .number(String(share.numerator)), .number(String(share.denominator)),
                    .text(isRecorded ? "true" : "false"),
                ]
            }
            writer.line(head + components)
        }
        return writer.finished
    }
}
