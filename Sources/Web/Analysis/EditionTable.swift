import Domain
import HTML
import UseCases

/// The editions of an index with Viet Nam's place, its change, and where it stands in ASEAN and the world.
struct EditionTable: Component {
    private let comparison: InternationalComparison
    private let words: PageWords

    /// The table of an index.
    init(_ comparison: InternationalComparison, _ words: PageWords) {
        self.comparison = comparison
        self.words = words
    }

    var markup: Markup {
        Markup {
            h2(.id("ky-cong-bo")) { words.text("international.editions") }
            DataTable(
                caption: words.text("international.editions_caption", ["index": comparison.index]),
                columns: columns,
                rows: comparison.editions.map(row)
            )
        }
    }

    private var columns: [TableColumn] {
        [
            TableColumn(words.text("international.column_edition"), .name),
            TableColumn(words.text("international.column_place"), .number),
            TableColumn(words.text("international.column_score"), .number),
            TableColumn(words.text("international.column_change")),
            TableColumn(words.text("international.column_ranked"), .number),
            TableColumn(words.text("international.column_top"), .number),
            TableColumn(words.text("international.column_asean"), .number),
            TableColumn(words.text("international.column_source")),
        ]
    }

    private func row(_ edition: InternationalEdition) -> TableRow {
        let said = InternationalWords(words.language)
        return TableRow([
            .text(String(edition.year)), .text(edition.place.map(said.place) ?? "–"),
            .text(edition.home?.score.map { words.format.number($0) } ?? ""), .text(said.change(edition.change)),
            .text(edition.home?.countriesRanked.map(words.number) ?? ""),
            .text(edition.topPercent.map { words.format.value($0, unit: .percent) } ?? ""),
            .text(said.asean(edition)), .text((edition.home ?? edition.countries.first)?.source ?? ""),
        ])
    }
}
