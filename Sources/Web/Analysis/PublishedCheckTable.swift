import Domain
import HTML
import UseCases

/// The plan's figures beside what the index published, each with what comparing them gives.
struct PublishedCheckTable: Component {
    private let comparison: InternationalComparison
    private let plan: PlanCode
    private let past: PastReading
    private let words: PageWords

    /// The table of an index's followers.
    init(_ comparison: InternationalComparison, of plan: PlanCode, past: PastReading, _ words: PageWords) {
        self.comparison = comparison
        self.plan = plan
        self.past = past
        self.words = words
    }

    var markup: Markup {
        Markup {
            h2(.id("so-voi-ke-hoach")) { words.text("international.checks") }
            if comparison.followers.isEmpty { EmptyState(words.text("international.no_follower")) }
            for follower in comparison.followers {
                p {
                    InternationalMarkup.link(to: follower, of: plan, past)
                    if let target = follower.target { ": " + target.text + " (\(target.year))" }
                }
                if comparison.checks.contains(where: { $0.figure.indicator == follower.code }) {
                    table(of: follower)
                } else {
                    EmptyState(words.text("international.no_figure"))
                }
            }
        }
    }

    private func table(of follower: IndexFollower) -> Markup {
        let said = InternationalWords(words.language)
        return DataTable(
            caption: words.text("international.checks_caption", ["code": follower.code]),
            columns: [
                TableColumn(words.text("international.column_figure"), .name),
                TableColumn(words.text("international.column_value"), .number),
                TableColumn(words.text("international.column_published")),
            ],
            rows: comparison.checks.filter { $0.figure.indicator == follower.code }.map { check in
                let figure = check.figure
                let baseline = words.text("indicator.point_baseline", ["year": "\(figure.year)"])
                return TableRow([
                    .text(figure.period.map { PeriodTitle.of($0, words) } ?? baseline),
                    FigureText(
                        figure.value,
                        unit: figure.unit,
                        isProvisional: figure.isProvisional,
                        in: words.language
                    ).markup,
                    check.isDoubt ? strong { said.check(check) } : .text(said.check(check)),
                ])
            }
        ).markup
    }
}
