import Domain
import HTML
import Persistence
import UseCases

/// The standings of each group by count, with a bar that shows their shares.
struct GroupTable: Component {
    private let page: LeadershipPage
    private let words: PageWords

    /// The table of a page.
    init(_ page: LeadershipPage, _ words: PageWords) {
        self.page = page
        self.words = words
    }

    private var shown: [Standing] {
        let all = page.sheet.standings()
        return Standing.allCases.filter { all[$0] > 0 || $0 != .noPath }
    }

    var markup: Markup {
        let columns =
            [TableColumn(words.text("indicators.group"), .name), TableColumn(words.text("leadership.column_share"))]
            + shown.map { TableColumn(StatusMark($0, in: words.language).word, .number) }
            + [TableColumn(words.text("leadership.column_all"), .number)]
        let rows = page.sheet.groups.map { group in
            row(
                a(.href(page.indicators(group: group.code))) { "\(group.code). \(group.name)" },
                page.sheet.standings(of: group.code),
                group: group.code
            )
        }
        let total = row(.text(words.text("leadership.whole_plan")), page.sheet.standings(), group: nil, isHeading: true)
        return DataTable(
            caption: words.text("leadership.groups_caption"),
            columns: columns,
            rows: rows + [total]
        ).markup
    }

    private func row(_ name: Markup, _ counts: StandingCounts, group: String?, isHeading: Bool = false) -> TableRow {
        let numbers = shown.map { standing -> Markup in
            guard counts[standing] > 0 else { return .text("0") }
            return a(.href(page.indicators(standing: standing, group: group))) { words.number(counts[standing]) }
        }
        return TableRow(
            [name, StandingBar(counts).markup] + numbers + [.text(words.number(counts.total))],
            isHeading: isHeading
        )
    }
}
