import Domain
import HTML
import Persistence
import UseCases

/// What the contributions of a round add up to, an indicator a row.
struct ContributionSumsPage: PlanPage {
    let plan: StoredPlan
    /// The round.
    let round: StoredRound
    /// The sums the reader may see.
    let sums: [ContributionTotal]

    var section: PageSection? { .rounds }

    func title(_ words: PageWords) -> String {
        words.text("contribution.sums_title", ["period": ReportingWords(words).period(round.code)])
    }

    func lead(_ words: PageWords) -> String? { words.text("contribution.sums_lead") }

    func path(_ words: PageWords) -> [NavigationLink] {
        [
            NavigationLink(words.text("round.list"), Routes.rounds.path(plan.code)),
            NavigationLink(ReportingWords(words).period(round.code), Routes.round.path(plan.code, round.code)),
        ]
    }

    func content(_ words: PageWords) -> Markup {
        guard !sums.isEmpty else { return EmptyState(words.text("contribution.none_asked")).markup }
        let columns = [
            TableColumn(words.text("report.code"), .code), TableColumn(words.text("report.indicator"), .name),
            TableColumn(words.text("contribution.sum"), .number), TableColumn(words.text("contribution.cover")),
        ]
        let own = ContributionWords(words)
        let rows = sums.map { total in
            TableRow([
                .text(total.indicator.text),
                a(.href(Routes.contribution.path(plan.code, round.code, total.indicator))) { total.title.text },
                own.sum(total.sum, total.title.unit), .text(own.coverage(total.sum.coverage)),
            ])
        }
        return DataTable(caption: words.text("contribution.sums_caption"), columns: columns, rows: rows).markup
    }
}
