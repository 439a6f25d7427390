import Domain
import HTML
import Persistence
import UseCases

/// The periodic reports that can be composed: one a round that was opened, one a year.
struct PeriodicReportsPage: PlanPage {
    let plan: StoredPlan
    /// The rounds that were opened, the latest first.
    let rounds: [RoundOutlook]

    var section: PageSection? { .reports }

    func title(_ words: PageWords) -> String { words.text("composed.list") }
    func lead(_ words: PageWords) -> String? { words.text("composed.list_lead") }

    private var years: [Int] { Set(rounds.map(\.to.year)).filter(plan.header.years.contains).sorted(by: >) }

    func content(_ words: PageWords) -> Markup {
        guard !rounds.isEmpty else { return EmptyState(words.text("composed.none")).markup }
        return Markup {
            h2 { words.text("composed.annual") }
            ul {
                for year in years {
                    li {
                        a(.href(Routes.annualReport.path(plan.code, year))) {
                            words.text(
                                "composed.title_annual",
                                ["period": words.text("composed.year", ["year": "\(year)"])]
                            )
                        }
                    }
                }
            }
            h2 { words.text("composed.quarterly") }
            ul {
                for round in rounds {
                    if let code = try? PeriodCode(round.code) {
                        li {
                            a(.href(Routes.quarterlyReport.path(plan.code, code))) {
                                words.text("composed.title_quarterly", ["period": PeriodTitle.of(round.code, words)])
                            }
                            " "
                            StatusMark(round.state, in: words.language)
                        }
                    }
                }
            }
        }
    }
}
