/// What one organisation states of one indicator in an edition.
struct EditionStatement {
    let row: ConsolidatedRow
    let figure: ConsolidatedFigure

    /// What makes two statements of two editions the same one.
    var key: String { "\(row.code)/\(figure.organisation)" }

    /// The difference between two statements about the same thing.
    func change(before: ConsolidatedFigure?, after: ConsolidatedFigure?) -> EditionChange {
        .figure(indicator: row.code, name: row.name, unit: row.unit, before: before, after: after)
    }
}
