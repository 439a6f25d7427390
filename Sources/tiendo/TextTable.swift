/// A table for a terminal: columns as wide as their widest cell, two spaces between.
struct TextTable {
    /// The heads of the columns.
    let headings: [String]
    /// The cells, row by row, as many as headings.
    let rows: [[String]]

    /// The lines without trailing spaces, the headings first.
    var lines: [String] {
        let widths = headings.indices.map { column in ([headings] + rows).map { $0[column].count }.max() ?? 0 }
        return ([headings] + rows).map { row in
            let padded = row.enumerated().map { column, cell in
                column == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
            }
            let line = padded.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }
}
