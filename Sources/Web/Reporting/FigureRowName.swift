import Domain
import HTML

/// How a row of part I is named: the indicator's code, and that the figure is a contribution where it is one.
struct FigureRowName {
    private let key: FigureKey
    private let words: PageWords

    /// A row's name in a page's language.
    init(_ key: FigureKey, _ words: PageWords) {
        self.key = key
        self.words = words
    }

    /// "1.1", or "1.1 (đóng góp)".
    var text: String {
        guard key.kind == .contributing else { return key.indicator.text }
        return words.text("contribution.row", ["code": key.indicator.text])
    }

    /// The same for the first cell of a row: the code, and below it a word on a contribution.
    var code: Markup {
        guard key.kind == .contributing else { return .text(key.indicator.text) }
        return Markup {
            key.indicator.text
            small(.class("period")) { words.text("contribution.mark") }
        }
    }

    /// The name of the row with that text, as fields carry it; the text itself where it names no row.
    static func text(_ row: String, _ words: PageWords) -> String {
        (try? FigureKey(row)).map { FigureRowName($0, words).text } ?? row
    }
}
