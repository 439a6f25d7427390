/// Sets the running text of an official document.
enum OfficialText {
    /// A line in the middle.
    static func line(
        _ text: String,
        _ size: Double,
        bold: Bool = false,
        italic: Bool = false,
        before: WordLength = .zero,
        keepsWithNext: Bool = false
    ) -> WordBlock {
        let run = WordRun(text, size: size, bold: bold, italic: italic)
        let format = WordParagraphFormat(.center, before: before, keepsWithNext: keepsWithNext)
        return .paragraph(WordParagraph([run], format: format))
    }

    /// Paragraphs even at both edges with their first line set in, headings and tables. The last two paragraphs stay with what
    /// follows, so that a signature never stands alone on a page.
    static func blocks(_ body: [OfficialBlock], on page: WordPage) -> [WordBlock] {
        body.enumerated().map { index, block in
            let meetsTable = index < body.count - 1 && body[index + 1].isTable
            switch block {
            case .paragraph(let text): return paragraph(text, keepsWithNext: index >= body.count - 2 || meetsTable)
            case .basis(let text): return paragraph(text, italic: true)
            case .heading(let level, let text):
                let run = WordRun(text, size: OfficialSizes.text, bold: true)
                let format = format(keepsWithNext: true)
                return .paragraph(WordParagraph([run], style: .heading(level), format: format))
            case .table(let table): return .table(self.table(table, width: page.textWidth))
            case .chart(let chart): return .chart(WordChart(chart, width: page.textWidth))
            }
        }
    }

    private static func paragraph(_ text: String, italic: Bool = false, keepsWithNext: Bool = false) -> WordBlock {
        let run = WordRun(text, size: OfficialSizes.text, italic: italic)
        return .paragraph(WordParagraph([run], format: format(keepsWithNext: keepsWithNext)))
    }

    private static func format(keepsWithNext: Bool) -> WordParagraphFormat {
        WordParagraphFormat(
            .justified,
            firstLine: OfficialSizes.firstLine,
            before: OfficialSizes.between,
            after: OfficialSizes.between,
            lines: OfficialSizes.lines,
            keepsWithNext: keepsWithNext
        )
    }

    private static func table(_ table: OfficialTable, width: WordLength) -> WordTable {
        let whole = table.columns.map(\.share).reduce(0, +)
        let head = table.columns.map { column in cell(column.title, isCentred: true, isBold: true) }
        let rows = table.rows.map { row in
            WordRow(zip(row, table.columns).map { text, column in cell(text, isCentred: column.isCentred) })
        }
        return WordTable(
            columns: table.columns.map { width.part($0.share, of: whole) },
            rows: [WordRow(head, isHead: true)] + rows,
            hasBorders: true,
            padding: .points(4)
        )
    }

    private static func cell(_ text: String, isCentred: Bool, isBold: Bool = false) -> WordCell {
        let run = WordRun(text, size: OfficialSizes.table, bold: isBold)
        let format = WordParagraphFormat(isCentred ? .center : .left, before: .points(2), after: .points(2))
        return WordCell([.paragraph(WordParagraph([run], format: format))], isCentred: true)
    }
}
