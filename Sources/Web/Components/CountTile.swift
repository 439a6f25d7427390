package import HTML
package import UseCases

/// A count on the overview that links to the rows it counts.
package struct CountTile: Component {
    private let number: String
    private let mark: StatusMark?
    private let label: String
    private let address: String?

    /// A count of things of one status; the mark says which.
    package init(_ count: Int, _ mark: StatusMark, address: String?, in language: Language) {
        self.number = DisplayFormat(language).number(count)
        self.mark = mark
        self.label = mark.word
        self.address = address
    }

    /// A count of things named by a word.
    package init(_ count: Int, _ label: String, address: String?, in language: Language) {
        self.number = DisplayFormat(language).number(count)
        self.mark = nil
        self.label = label
        self.address = address
    }

    package var markup: Markup {
        li(.class("tile", mark?.tone.rawValue)) {
            if let address { a(.href(address)) { inside } } else { inside }
        }
    }

    private var inside: Markup {
        Markup {
            b { number }
            " "
            if let mark { mark } else { span { label } }
        }
    }

    /// Tiles side by side, under a name for those who cannot see them.
    package static func row(_ tiles: [CountTile], name: String) -> Markup {
        ul(.class("tiles"), .aria("label", name)) { for tile in tiles { tile } }
    }
}
