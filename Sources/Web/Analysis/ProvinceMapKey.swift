import Domain
import HTML
import UseCases

/// The classes of a map of provinces with their bounds.
struct ProvinceMapKey: Component {
    private let sheet: ProvinceMapSheet
    private let words: PageWords

    /// The key of a sheet.
    init(_ sheet: ProvinceMapSheet, _ words: PageWords) {
        self.sheet = sheet
        self.words = words
    }

    var markup: Markup {
        let values = ProvinceValueWords(sheet, words)
        return ul(.class("map-key")) {
            if let classes = sheet.classes {
                for place in 0..<classes.count {
                    entry(values.bounds(of: place, in: classes)) {
                        SVG.rect(.class("tile-\(place + 1)"), .x(0.5), .y(0.5), .width(23), .height(13))
                    }
                }
            }
            entry(words.text("province_map.no_value")) {
                SVG.g(.class("no-value")) { Hatching.block(x: 0.5, y: 0.5, width: 23, height: 13) }
            }
        }
    }

    private func entry(_ text: String, @MarkupBuilder drawing: () -> Markup) -> Markup {
        li {
            SVG.svg(
                .class("map-key-tile tile-map"),
                .viewBox(width: 24, height: 14),
                .aria("hidden", "true"),
                .focusable(false)
            ) { drawing() }
            text
        }
    }
}
