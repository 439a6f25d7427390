import Domain
import HTML
import UseCases

/// The values of a map of provinces as a table, the highest first.
struct ProvinceMapTable: Component {
    private let page: ProvinceMapPage
    private let words: PageWords

    /// The table of a page.
    init(_ page: ProvinceMapPage, _ words: PageWords) {
        self.page = page
        self.words = words
    }

    private var sheet: ProvinceMapSheet { page.sheet }

    var markup: Markup {
        let values = ProvinceValueWords(sheet, words)
        let kind = sheet.measure.kind.rawValue
        let isRestated = sheet.rows.contains { !$0.madeOf.isEmpty }
        var columns = [
            TableColumn(words.text("province_map.province"), .name),
            TableColumn(words.text("province_map.column_\(kind)"), .number),
            TableColumn(words.text("province_map.parts_\(kind)"), .number),
        ]
        if isRestated { columns.append(TableColumn(words.text("province_map.made_of"))) }
        let rows = sheet.rows.map { row in
            var cells: [Markup] = [
                a(.href(page.link(row))) { row.province.name },
                row.value.map { .text(values.text($0)) } ?? .text(words.text("province_map.no_value")),
                parts(row),
            ]
            if isRestated { cells.append(.text(row.madeOf.map(\.name).joined(separator: ", "))) }
            return TableRow(cells)
        }
        return DataTable(caption: words.text("province_map.caption"), columns: columns, rows: rows).markup
    }

    private func parts(_ row: ProvinceRow) -> Markup {
        guard let denominator = row.denominator else { return .empty }
        let number = words.format.number(denominator)
        guard sheet.measure.kind != .overdue, let numerator = row.numerator else { return .text(number) }
        return .text("\(words.format.number(numerator))/\(number)")
    }
}
