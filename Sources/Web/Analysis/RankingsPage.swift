import Domain
import HTML
import Persistence
import UseCases

/// The rankings of a plan's units, the latest period first.
struct RankingsPage: PlanPage {
    /// The rankings.
    let list: RankingList
    /// What is wrong with what was typed.
    let problems: [InputProblem]
    /// The token of the form.
    let token: String

    var plan: StoredPlan { list.plan }
    var section: PageSection? { .organisations }

    func title(_ words: PageWords) -> String { words.text("ranking.title") }
    func lead(_ words: PageWords) -> String? { words.text("ranking.lead") }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("organisations.title"), Routes.organisations.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            FormFaults(problems.map { InputProblem(field: "ky", message: $0.message) }, in: words.language)
            if list.rankings.isEmpty {
                EmptyState(words.text("ranking.none"))
            } else {
                table(words)
            }
            if list.coordinates { form(words) }
            RankingMethod(weights: list.weights).markup(words)
            if list.coordinates {
                ActionButton.row {
                    ActionButton(
                        words.text("ranking.change_weights"),
                        address: Routes.rankingWeights.path(plan.code)
                    )
                }
            }
        }
    }

    private func table(_ words: PageWords) -> Markup {
        let own = RankingWords(words)
        let columns = [
            TableColumn(words.text("ranking.scope"), .name), TableColumn(words.text("ranking.edition"), .number),
            TableColumn(words.text("ranking.state")), TableColumn(words.text("ranking.placed"), .number),
            TableColumn(words.text("ranking.moment")),
        ]
        let rows = list.rankings.map { ranking in
            TableRow([
                a(.href(Routes.ranking.path(plan.code, ranking.scope))) { own.scope(ranking.scope) },
                .text(words.number(ranking.number)),
                Markup {
                    own.state(ranking.state)
                    if let waiting = list.waiting[ranking.id], waiting > 0 {
                        small { words.text("ranking.waiting", ["count": words.number(waiting)]) }
                    }
                }, .text(words.number(list.placed[ranking.id] ?? 0)),
                .text(words.format.moment(ranking.publishedAt ?? ranking.countedAt)),
            ])
        }
        return DataTable(caption: words.text("ranking.title"), hidesCaption: true, columns: columns, rows: rows).markup
    }

    private func form(_ words: PageWords) -> Markup {
        guard !list.choices.isEmpty else { return .empty }
        let own = RankingWords(words)
        return Markup {
            h2 { words.text("ranking.draw_up") }
            PostForm(to: Routes.draftRanking.path(plan.code), csrf: token) {
                FormField(
                    words.text("ranking.scope"),
                    name: "ky",
                    .choice(list.choices.map { ($0.text, own.scope($0)) }, selected: nil),
                    hint: words.text("ranking.draw_up_hint"),
                    error: FormFaults(
                        problems.map { InputProblem(field: "ky", message: $0.message) },
                        in: words.language
                    )["ky"]
                )
                ActionButton(words.text("ranking.draw_up_button"))
            }
        }
    }
}
