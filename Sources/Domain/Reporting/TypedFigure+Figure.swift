import Foundation

extension TypedFigure {
    /// A stored figure as it would be typed, so that it reads back the same: a comma for decimals, never a thousands mark.
    package init(_ figure: Figure, of key: FigureKey) {
        let isFraction = figure.numerator != nil
        self.init(
            key,
            value: isFraction ? "" : Self.typed(figure.value),
            numerator: Self.typed(figure.numerator),
            denominator: Self.typed(figure.denominator),
            status: figure.status.rawValue,
            note: figure.note
        )
    }

    /// Three decimals get a fourth: `1,234` could be read as a thousand and more.
    private static func typed(_ value: ExactDecimal?) -> String {
        guard let value else { return "" }
        return (value.canonical + (value.decimals == 3 ? "0" : "")).replacingOccurrences(of: ".", with: ",")
    }
}
