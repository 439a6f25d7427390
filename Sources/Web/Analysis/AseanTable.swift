import Domain
import HTML
import UseCases

/// The places of ASEAN countries by edition: the numbers of the panels.
struct AseanTable: Component {
    private let comparison: InternationalComparison
    private let words: PageWords

    /// The table of an index; nil where no other country of ASEAN has a row.
    init?(_ comparison: InternationalComparison, _ words: PageWords) {
        guard comparison.countries.count > 1 else { return nil }
        self.comparison = comparison
        self.words = words
    }

    var markup: Markup {
        Markup {
            h2(.id("asean")) { words.text("international.asean") }
            DataTable(
                caption: words.text("international.asean_caption", ["index": comparison.index]),
                columns: [TableColumn(words.text("international.column_country"), .name)]
                    + comparison.editions.map { TableColumn(String($0.year), .number) },
                rows: comparison.countries.map { row($0.country) }
            )
            p(.class("muted")) { words.text("international.asean_explained") }
        }
    }

    private func row(_ country: String) -> TableRow {
        TableRow(
            [.text(InternationalMarkup.country(country, words))]
                + comparison.editions.map { edition in
                    let row = edition.countries.first { $0.country == country }
                    guard let row, row.position != nil || row.score != nil else { return .empty }
                    return cell(row, isMember: edition.isMember(country))
                }
        )
    }

    private func cell(_ row: InternationalPosition, isMember: Bool) -> Markup {
        Markup {
            if let position = row.position {
                row.kind == PlaceKind.tier.rawValue
                    ? words.text("international.place_tier", ["position": words.number(position)])
                    : words.number(position)
            } else {
                "–"
            }
            if let score = row.score { small(.class("muted period")) { " " + words.format.number(score) } }
            if !isMember { small(.class("muted period")) { " " + words.text("international.not_yet_member") } }
        }
    }
}
