import Domain
import Persistence

extension RecordedReport {
    /// Parts II to IV as they were sent.
    var narratives: Narratives {
        func text(_ part: ReportFieldPart) -> String { texts[ReportField(part)] ?? "" }
        return Narratives(trend: text(.trend), difficulties: text(.difficulties), proposals: text(.proposals))
    }

    /// Part I as it was sent.
    var figures: [FigureKey: StoredFigure] {
        let rows = Set(texts.keys.map(\.row)).compactMap { try? FigureKey($0) }
        return Dictionary(rows.map { ($0, figure($0)) }, uniquingKeysWith: { first, _ in first })
    }

    private func figure(_ key: FigureKey) -> StoredFigure {
        func text(_ part: ReportFieldPart) -> String { texts[ReportField(part, row: key.text)] ?? "" }
        let typed = TypedFigure(
            key,
            value: text(.value),
            numerator: text(.numerator),
            denominator: text(.denominator),
            status: text(.status),
            note: text(.note)
        )
        guard let status = ObservationStatus(rawValue: typed.status) else {
            return StoredFigure(typed: typed, figure: nil)
        }
        let figure = Figure(
            value: ExactDecimal(canonical: typed.value),
            numerator: ExactDecimal(canonical: typed.numerator),
            denominator: ExactDecimal(canonical: typed.denominator),
            status: status,
            note: typed.note
        )
        return StoredFigure(typed: typed, figure: figure)
    }
}
