import Domain
import HTML
import UseCases

/// The provinces as tiles: each a link with its name, value and colour; what has no value is hatched.
struct ProvinceTileDrawing: Component {
    private let sheet: ProvinceMapSheet
    private let values: ProvinceValueWords
    private let link: (ProvinceRow) -> String
    private let words: PageWords

    private static let width = 56.0
    private static let height = 50.0
    private static let gap = 2.0

    /// The tiles of a sheet.
    ///
    /// - Parameter link: where a tile leads.
    init(
        _ sheet: ProvinceMapSheet,
        values: ProvinceValueWords,
        link: @escaping (ProvinceRow) -> String,
        _ words: PageWords
    ) {
        self.sheet = sheet
        self.values = values
        self.link = link
        self.words = words
    }

    var markup: Markup {
        let (columns, rows) = sheet.map.size
        let placed = sheet.rows.compactMap { row in row.tile.map { (tile: $0, row: row) } }
            .sorted { ($0.tile.row, $0.tile.column) < ($1.tile.row, $1.tile.column) }
        return SVG.svg(
            .class("chart tile-map"),
            .viewBox(
                width: Double(columns) * (Self.width + Self.gap),
                height: Double(rows) * (Self.height + Self.gap)
            ),
            .role("group"),
            .aria("label", words.text("province_map.drawing", ["day": words.format.day(sheet.day)]))
        ) {
            for tile in sheet.map.islands { islands(tile) }
            for (tile, row) in placed { markup(of: row, at: tile) }
        }
    }

    private func place(_ tile: ProvinceTile) -> (x: Double, y: Double) {
        (Double(tile.column) * (Self.width + Self.gap) + 1, Double(tile.row) * (Self.height + Self.gap) + 1)
    }

    private func markup(of row: ProvinceRow, at tile: ProvinceTile) -> Markup {
        let (x, y) = place(tile)
        let said = row.value.map(values.text) ?? words.text("province_map.no_value")
        let names = Self.lines(of: row.province.name)
        let size = row.value == nil ? names.count : names.count + 1
        let first = y + Self.height / 2 - Double(size - 1) * 7 + 4.5
        return a(.href(link(row))) {
            SVG.title { "\(row.province.name): \(said)" }
            ground(of: row, x, y)
            for (index, line) in names.enumerated() {
                SVG.text(
                    .class(textClass(of: row, "name")),
                    .x(x + Self.width / 2),
                    .y(first + Double(index) * 14),
                    .textAnchor("middle")
                ) { line }
            }
            if let value = row.value {
                SVG.text(
                    .class(textClass(of: row, "tile-value")),
                    .x(x + Self.width / 2),
                    .y(first + Double(names.count) * 14),
                    .textAnchor("middle")
                ) { values.short(value) }
            }
        }
    }

    private func ground(of row: ProvinceRow, _ x: Double, _ y: Double) -> Markup {
        guard let place = sheet.place(of: row) else {
            return SVG.g(.class("no-value")) { Hatching.block(x: x, y: y, width: Self.width, height: Self.height) }
        }
        return SVG.rect(
            .class("tile-\(place + 1)"),
            .x(x),
            .y(y),
            .width(Self.width),
            .height(Self.height)
        )
    }

    private func textClass(of row: ProvinceRow, _ name: String) -> String {
        let isDark = (sheet.place(of: row) ?? 0) > 2
        return row.value == nil ? "\(name) halo" : isDark ? "\(name) inside" : name
    }

    /// An archipelago: its name in a dashed frame, of the province it belongs to.
    private func islands(_ tile: ProvinceTile) -> Markup {
        let (x, y) = place(tile)
        let owner = sheet.rows.first { $0.tile?.code == tile.code }?.province.name ?? ""
        return SVG.g {
            SVG.title { words.text("province_map.islands", ["islands": tile.islands ?? "", "province": owner]) }
            SVG.rect(.class("islands"), .x(x), .y(y), .width(Self.width), .height(Self.height))
            for (index, line) in Self.lines(of: tile.islands ?? "").enumerated() {
                SVG.text(
                    .class("axis"),
                    .x(x + Self.width / 2),
                    .y(y + Self.height / 2 - 3 + Double(index) * 14),
                    .textAnchor("middle")
                ) { line }
            }
        }
    }

    /// A name in at most two lines, broken where both are shortest.
    static func lines(of name: String) -> [String] {
        let parts = name.split(separator: " ").map(String.init)
        guard parts.count > 1 else { return [name] }
        let choices = (1..<parts.count).map { cut in
            [parts[..<cut].joined(separator: " "), parts[cut...].joined(separator: " ")]
        }
        return choices.min { longest($0) < longest($1) } ?? [name]
    }

    private static func longest(_ lines: [String]) -> Double {
        lines.map { TextWidth.estimate($0, fontSize: 1) }.max() ?? 0
    }
}
