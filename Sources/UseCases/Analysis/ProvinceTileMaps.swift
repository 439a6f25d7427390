import Documents
package import Domain

/// The tile maps that come with the product, one for each set of provinces (`province_tiles.csv`).
package enum ProvinceTileMaps {
    private static let known = Result { try read(PackageResources.province_tiles_csv) }

    /// All of them.
    package static func all() throws -> [ProvinceTileMap] { try known.get() }

    /// The maps in a table of the columns `from`, `code`, `column`, `row` and `islands`.
    ///
    /// - Throws: `UnreadableTable` or `InvalidInput` where the table is none or a map is not what a map must be.
    static func read(_ bytes: [UInt8]) throws -> [ProvinceTileMap] {
        let table = try CSVReader.read(bytes, file: "province_tiles.csv")
        var tiles: [Day: [ProvinceTile]] = [:]
        for row in table.rows {
            let cells = row.map(\.text)
            guard cells.count == 5, let from = Day(iso: cells[0]), let column = Int(cells[2]), let line = Int(cells[3])
            else {
                throw InvalidInput(field: "tiles", "province_map.fault_row", ["read": cells.joined(separator: ",")])
            }
            tiles[from, default: []].append(
                ProvinceTile(code: cells[1], column: column, row: line, islands: cells[4].isEmpty ? nil : cells[4])
            )
        }
        return try tiles.sorted { $0.key < $1.key }.map { try ProvinceTileMap(from: $0.key, $0.value) }
    }
}
