/// Where a province stands on a map of tiles: roughly as the country lies, one tile each.
package struct ProvinceTile: Sendable, Hashable {
    /// The statistical code of the province, e.g. `01`.
    package let code: String
    /// Columns from the west, from 0.
    package let column: Int
    /// Rows from the north, from 0.
    package let row: Int
    /// The name of the archipelago the tile stands for; nil for the province's mainland.
    package let islands: String?

    /// A tile.
    package init(code: String, column: Int, row: Int, islands: String? = nil) {
        self.code = code
        self.column = column
        self.row = row
        self.islands = islands
    }
}
