/// A map of tiles: each province has one, no two tiles lie on each other. The provinces changed on 01/07/2025, so a map holds from
/// its first day until the next one's.
package struct ProvinceTileMap: Sendable, Equatable {
    /// The first day of the provinces it shows.
    package let from: Day
    /// The tiles of provinces, from north to south.
    package let tiles: [ProvinceTile]
    /// The tiles of archipelagos, each with the province it belongs to.
    package let islands: [ProvinceTile]

    /// A map of tiles.
    ///
    /// - Throws: `InvalidInput` on field `tiles` where a province has two tiles, two tiles lie on each other, or an archipelago
    ///   belongs to a province without a tile.
    package init(from: Day, _ all: [ProvinceTile]) throws(InvalidInput) {
        var places: Set<[Int]> = []
        for tile in all where !places.insert([tile.column, tile.row]).inserted {
            throw Self.fault("province_map.fault_overlap", tile)
        }
        let provinces = all.filter { $0.islands == nil }
        var codes: Set<String> = []
        for tile in provinces where !codes.insert(tile.code).inserted {
            throw Self.fault("province_map.fault_twice", tile)
        }
        islands = all.filter { $0.islands != nil }
        for tile in islands where !codes.contains(tile.code) {
            throw Self.fault("province_map.fault_islands", tile)
        }
        self.from = from
        tiles = provinces.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    }

    /// How many columns and rows the map has.
    package var size: (columns: Int, rows: Int) {
        let all = tiles + islands
        return ((all.map(\.column).max() ?? -1) + 1, (all.map(\.row).max() ?? -1) + 1)
    }

    /// The tile of a province; nil for one the map does not know.
    package func tile(of code: String) -> ProvinceTile? { tiles.first { $0.code == code } }

    /// The map of a day among several: the one that began last until then, before the first one that.
    package static func map(of day: Day, among maps: [ProvinceTileMap]) -> ProvinceTileMap? {
        let sorted = maps.sorted { $0.from < $1.from }
        return sorted.last { $0.from <= day } ?? sorted.first
    }

    private static func fault(_ key: String, _ tile: ProvinceTile) -> InvalidInput {
        InvalidInput(field: "tiles", key, ["code": tile.code, "column": "\(tile.column)", "row": "\(tile.row)"])
    }
}
