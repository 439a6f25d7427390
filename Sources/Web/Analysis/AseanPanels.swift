import Domain
import HTML
import UseCases

/// The ranks of ASEAN countries as small multiples: a panel a country, all on one scale, Viet Nam drawn in each for comparison.
/// Lines differ by thickness and dash, and each panel bears its country's name, so that nothing hangs on colour.
struct AseanPanels: Component {
    /// A country with its ranks by year, the earliest first.
    struct Series: Sendable {
        /// ISO 3166-1 alpha-3.
        let country: String
        /// The ranks published, by the year of the edition.
        let ranks: [(year: Int, rank: Int)]
    }

    /// The countries, Viet Nam first.
    let series: [Series]
    /// The years of the editions that rank, the earliest first.
    let years: [Int]
    private let finding: String
    private let words: PageWords

    /// The panels of an index; nil where no country has two ranks, which no line can join.
    init?(_ comparison: InternationalComparison, finding: String, _ words: PageWords) {
        series = comparison.countries.compactMap { row in
            let ranks = comparison.rows(of: row.country).compactMap { place -> (year: Int, rank: Int)? in
                guard place.kind == PlaceKind.rank.rawValue, let rank = place.position else { return nil }
                return (place.editionYear, rank)
            }
            return ranks.isEmpty ? nil : Series(country: row.country, ranks: ranks)
        }
        guard series.contains(where: { $0.ranks.count > 1 }) else { return nil }
        years = Set(series.flatMap { $0.ranks.map(\.year) }).sorted()
        self.finding = finding
        self.words = words
    }

    var markup: Markup {
        let scale = AseanPanelScale(series: series, years: years, words)
        return Markup {
            h2(.id("bieu-do")) { words.text("international.panels") }
            p(.class("chart-title")) { finding }
            div(.class("panels")) {
                for own in series { AseanPanel(own, beside: series, on: scale, words) }
            }
            p(.class("key")) {
                entry("own") { SVG.line(.class("line"), .line(0, 5, 24, 5)) }
                entry("gap") { SVG.line(.class("line open"), .line(0, 5, 24, 5)) }
                if series.count > 1 {
                    entry("home") { SVG.line(.class("path"), .line(0, 5, 24, 5)) }
                    entry("rest") { SVG.line(.class("rest"), .line(0, 5, 24, 5)) }
                }
            }
        }
    }

    private func entry(_ word: String, @MarkupBuilder drawing: () -> Markup) -> Markup {
        span(.class("key-entry")) {
            SVG.svg(
                .class("chart chart-key"),
                .viewBox(width: 24, height: 10),
                .aria("hidden", "true"),
                .focusable(false)
            ) { drawing() }
            words.text("international.key_\(word)")
        }
    }
}
