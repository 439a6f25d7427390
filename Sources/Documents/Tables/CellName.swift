/// Names of cells such as `B12`.
enum CellName {
    /// Row and column, from 1; nil where the text is no cell name or lies beyond a sheet's limits.
    static func parse(_ text: String) -> (row: Int, column: Int)? {
        let letters = text.utf8.prefix { (65...90).contains($0) }
        let digits = text.utf8.dropFirst(letters.count)
        guard (1...3).contains(letters.count), (1...7).contains(digits.count),
            digits.allSatisfy({ (48...57).contains($0) }), let row = Int(String(digits) ?? ""),
            (1...1_048_576).contains(row)
        else { return nil }
        let column = letters.reduce(0) { $0 * 26 + Int($1) - 64 }
        return column <= 16_384 ? (row, column) : nil
    }

    /// The name of a cell; row and column from 1.
    static func text(row: Int, column: Int) -> String {
        var letters = ""
        var rest = column
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters + String(row)
    }
}
