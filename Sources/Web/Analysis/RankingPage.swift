import Domain
import HTML
import Persistence
import UseCases

/// A ranking of a round or year: where it stands, one's own row, the method, all rows.
struct RankingPage: PlanPage {
    /// The ranking as the reader sees it.
    let sheet: RankingSheet
    /// The page of rows, from 1.
    let number: Int
    /// The page of explanations, from 1.
    let contestNumber: Int
    /// What was typed.
    let typed: Form
    /// What is wrong with it.
    let problems: [InputProblem]
    /// The token of the forms.
    let token: String

    /// Rows of a page.
    static let size = 100
    /// How the address names the page of explanations.
    static let contestPageName = "trang-giai-trinh"

    var plan: StoredPlan { sheet.plan }
    var ranking: StoredRanking { sheet.ranking }
    var section: PageSection? { .organisations }

    func title(_ words: PageWords) -> String {
        words.text("ranking.title_of", ["scope": RankingWords(words).scope(ranking.scope)])
    }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("ranking.title"), Routes.rankings.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            FormFaults(problems, in: words.language)
            standing(words)
            if sheet.coordinates { moves(words) }
            if !sheet.own.isEmpty { ownRows(words) }
            contests(words)
            if sheet.seesRows { allRows(words) }
            file(words)
            RankingMethod(weights: ranking.weights).markup(words)
            if !sheet.moves.isEmpty { differences(words) }
            if sheet.editions.count > 1 { editions(words) }
        }
    }

    /// The rows as a file.
    private func file(_ words: PageWords) -> Markup {
        guard sheet.seesRows || !sheet.own.isEmpty else { return .empty }
        let query = [("lan", String(ranking.number)), ("format", "csv")]
        return p {
            a(.href(Routes.ranking.path(plan.code, ranking.scope, query: query)), .download(true)) {
                words.text("ranking.download_csv")
            }
        }
    }

    private func standing(_ words: PageWords) -> Markup {
        let own = RankingWords(words)
        return Markup {
            p(.class("verdict")) { own.state(ranking.state) }
            FactList([
                (words.text("ranking.edition"), .text(words.number(ranking.number))),
                (words.text("ranking.edition_reason"), .text(ranking.reason)),
                (words.text("ranking.counted_at"), .text(words.format.moment(ranking.countedAt))),
                (words.text("ranking.contest_until"), until(words)),
                (
                    words.text("ranking.published_at"),
                    ranking.publishedAt.map { .text(words.format.moment($0)) } ?? .empty
                ),
                (
                    words.text("ranking.units"),
                    .text(
                        words.text(
                            "ranking.units_counted",
                            ["placed": words.number(sheet.placed), "apart": words.number(sheet.total - sheet.placed)]
                        )
                    )
                ),
                (words.text("ranking.compared_with"), ranking.comparedWith.map { .text(own.scope($0)) } ?? .empty),
            ])
        }
    }

    private func until(_ words: PageWords) -> Markup {
        guard let end = ranking.contestUntil, ranking.state == .open else { return .empty }
        let day = words.format.day(Instant(milliseconds: end.milliseconds - 1).day)
        return .text(words.text(sheet.takesContests ? "ranking.until_day" : "ranking.until_over", ["day": day]))
    }

    private func editions(_ words: PageWords) -> Markup {
        Markup {
            h2 { words.text("ranking.editions") }
            ul {
                for edition in sheet.editions {
                    let query = [("lan", String(edition.number))]
                    li {
                        a(
                            .href(Routes.ranking.path(plan.code, edition.scope, query: query)),
                            .aria("current", edition.number == ranking.number ? "page" : nil)
                        ) {
                            words.text(
                                "ranking.edition_of",
                                [
                                    "number": words.number(edition.number),
                                    "moment": words.format.moment(edition.publishedAt ?? edition.countedAt),
                                ]
                            )
                        }
                    }
                }
            }
        }
    }
}
