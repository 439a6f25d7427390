import Domain
import HTML
import Persistence
import UseCases

/// Every vintage of one figure: what was known from when on, and why it changed.
struct VintageTable: Component {
    private let vintages: [StoredVintage]
    private let unit: IndicatorUnit
    private let showsAuthors: Bool
    private let words: PageWords

    /// A figure's vintages, the first first; who recorded them is for insiders.
    init(_ vintages: [StoredVintage], unit: IndicatorUnit, showsAuthors: Bool, _ words: PageWords) {
        self.vintages = vintages
        self.unit = unit
        self.showsAuthors = showsAuthors
        self.words = words
    }

    var markup: Markup {
        var columns = [
            TableColumn(words.text("vintage.number"), .number), TableColumn(words.text("figures.value"), .number),
            TableColumn(words.text("vintage.difference"), .number), TableColumn(words.text("figures.status")),
            TableColumn(words.text("figures.recorded")), TableColumn(words.text("vintage.reason")),
        ]
        if showsAuthors { columns.append(TableColumn(words.text("vintage.author"))) }
        let rows = vintages.indices.reversed().map(row)
        return DataTable(caption: words.text("vintage.caption"), columns: columns, rows: rows).markup
    }

    private func row(_ index: Int) -> TableRow {
        let (number, vintage) = (vintages[index].number, vintages[index].vintage)
        let before = index > 0 ? vintages[index - 1].vintage.figure.value : nil
        let figure = FigureText(
            vintage.figure.value,
            unit: unit,
            isProvisional: vintage.figure.status == .provisional,
            in: words.language
        )
        let texts = [vintage.reason, vintage.figure.note].filter { !$0.isEmpty }
        var cells: [Markup] = [
            .text(words.number(number)), figure.markup, .text(words.difference(vintage.figure.value, before)),
            StatusMark(vintage.figure.status, in: words.language).markup,
            time(.datetime(vintage.recordedAt.rfc3339)) { words.format.moment(vintage.recordedAt) },
            .text(texts.joined(separator: ". ")),
        ]
        if showsAuthors { cells.append(.text(vintage.author)) }
        return TableRow(cells)
    }
}
