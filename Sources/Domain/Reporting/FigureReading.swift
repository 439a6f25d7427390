import Foundation

/// What a typed row of part I says under its indicator's rule: a figure, nothing yet, or faults (domain rules, section 4).
package struct FigureReading: Sendable, Equatable {
    /// The figure; nil where nothing was supplied or the row has faults.
    package let figure: Figure?
    /// Faults that keep even a draft from being saved, each beside its field (`value-1.6`, `note-1.6` …).
    package let problems: [InputProblem]
    /// What a reviewer should look at and the unit should explain, such as a jump.
    package let warnings: [InputProblem]
    private let needsFraction: Bool

    /// True where a value, or "missing" with a reason, was supplied.
    package var isAnswered: Bool { figure != nil }

    /// Reads a row.
    package init(_ typed: TypedFigure, rule: FigureRule) {
        var reader = FigureRowReader(typed: typed, rule: rule)
        figure = reader.read()
        problems = reader.problems
        warnings = reader.warnings
        needsFraction = rule.needsFraction
    }

    /// What keeps the row from being sent although it may be saved: no answer, a contribution without its numerator and
    /// denominator, or a jump without a word of explanation.
    package func missing(for key: FigureKey) -> [InputProblem] {
        guard problems.isEmpty else { return [] }
        guard let figure else {
            return [
                InputProblem(
                    field: "value-\(key)",
                    message: Message("figure.unanswered", ["code": key.indicator.text])
                )
            ]
        }
        if needsFraction, figure.value != nil, figure.numerator == nil {
            return [InputProblem(field: "numerator-\(key)", message: Message("figure.contribution_needs_fraction"))]
        }
        guard figure.note.isEmpty, let warning = warnings.first else { return [] }
        return [
            InputProblem(field: "note-\(key)", message: Message("figure.jump_needs_note", warning.message.values))
        ]
    }
}
