package import Domain

extension ReportSheet {
    /// Every field of the unit's form, in its order.
    package var fields: [ReportField] {
        let figures = rows.flatMap { row in
            ReportFieldPart.ofFigure
                .filter { row.rule.takesFraction || ($0 != .numerator && $0 != .denominator) }
                .map { ReportField($0, row: row.key.text) }
        }
        return figures + ReportFieldPart.narratives.map { ReportField($0) }
    }
}
