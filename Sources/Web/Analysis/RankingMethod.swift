import Domain
import HTML
import UseCases

/// How units are ranked, in words and with the weights.
struct RankingMethod {
    /// What is reckoned with.
    let weights: RankingWeights

    /// The method: a row a component, then the rules.
    func markup(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("ranking.component"), .name), TableColumn(words.text("ranking.weight"), .number),
            TableColumn(words.text("ranking.numerator")), TableColumn(words.text("ranking.denominator")),
        ]
        let rows = RankingComponent.allCases.map { component in
            TableRow([
                .text(RankingWords(words).component(component)), .text(words.number(weights[component])),
                .text(words.text("ranking.numerator_\(component.rawValue)")),
                .text(words.text("ranking.denominator_\(component.rawValue)")),
            ])
        }
        let least = ["least": words.number(RankingScore.leastWeight)]
        return Markup {
            h2(.id("phuong-phap")) { words.text("ranking.method") }
            DataTable(caption: words.text("ranking.method"), hidesCaption: true, columns: columns, rows: rows)
            ul {
                li { words.text("ranking.rule_score") }
                li { words.text("ranking.rule_basis") }
                li { words.text("ranking.rule_apart", least) }
                li { words.text("ranking.rule_ties") }
                li { words.text("ranking.rule_successors") }
            }
        }
    }
}
