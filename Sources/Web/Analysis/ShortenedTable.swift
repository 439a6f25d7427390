import HTML
import UseCases

/// A table whose first rows are in sight, and the others one click away.
struct ShortenedTable: Component {
    private let rows: [TableRow]
    private let caption: String
    private let columns: [TableColumn]
    private let more: String
    private let words: PageWords

    /// How many rows are in sight.
    static let inSight = 8

    /// A table of rows; `more` is the key of the words that open the others, with their `count`.
    init(_ rows: [TableRow], caption: String, columns: [TableColumn], more: String, _ words: PageWords) {
        self.rows = rows
        self.caption = caption
        self.columns = columns
        self.more = more
        self.words = words
    }

    var markup: Markup {
        let rest = rows.dropFirst(Self.inSight)
        return Markup {
            table(rows.prefix(Self.inSight), hidesCaption: false)
            if !rest.isEmpty {
                details {
                    summary { words.text(more, ["count": words.number(rest.count)]) }
                    table(rest, hidesCaption: true)
                }
            }
        }
    }

    private func table(_ rows: ArraySlice<TableRow>, hidesCaption: Bool) -> DataTable {
        DataTable(caption: caption, hidesCaption: hidesCaption, columns: columns, rows: Array(rows))
    }
}
