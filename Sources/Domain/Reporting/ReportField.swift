/// Names a field of a unit's report, as its form and the API do: `value-1.6`, `note-1.7.2`, `trend`.
package struct ReportField: Sendable, Hashable {
    /// What it holds.
    package let part: ReportFieldPart
    /// The row of part I by the text of its `FigureKey`, e.g. `1.7.2`; empty for parts II to IV.
    package let row: String

    /// A field of a row of part I, or one of the parts II to IV where the row is empty.
    package init(_ part: ReportFieldPart, row: String = "") {
        self.part = part
        self.row = part.isOfFigure ? row : ""
    }

    /// Reads a name; nil where no report has such a field.
    package init?(name: String) {
        let pieces = name.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard let part = pieces.first.flatMap({ ReportFieldPart(rawValue: String($0)) }) else { return nil }
        guard part.isOfFigure == (pieces.count == 2), pieces.last?.isEmpty == false else { return nil }
        self.init(part, row: part.isOfFigure ? String(pieces[1]) : "")
    }

    /// The name.
    package var name: String { part.isOfFigure ? "\(part.rawValue)-\(row)" : part.rawValue }
}
