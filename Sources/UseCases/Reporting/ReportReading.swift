package import Domain
package import Persistence

/// A unit's typed report read under the rules of its sheet: figures to store, and every fault.
package struct ReportReading: Sendable {
    /// Part I, a row each of the sheet, in its order.
    package let figures: [StoredFigure]
    /// Parts II to IV, tidied.
    package let narratives: Narratives
    /// Faults that keep even a draft from being saved.
    package let problems: [InputProblem]
    /// What a reviewer should look at.
    package let warnings: [InputProblem]
    /// What stands out in part I, for the coordinator's queue.
    package let findings: ReportFindings
    private let unanswered: [InputProblem]
    private let asksFor: [String]

    /// Reads what was typed; rows of indicators the unit need not supply are faults.
    package init(_ content: ReportContent, for sheet: ReportSheet) {
        let typed = Dictionary(content.figures.map { ($0.key, $0) }) { first, _ in first }
        let asked = Set(sheet.rows.map(\.key))
        var problems = content.figures.filter { !asked.contains($0.key) }.map {
            InputProblem(
                field: "value-\($0.key)",
                message: Message("figure.not_asked", ["code": $0.indicator.text])
            )
        }
        var warnings: [InputProblem] = []
        var unanswered: [InputProblem] = []
        figures = sheet.rows.map { row in
            let typed = typed[row.key] ?? TypedFigure(row.key)
            let reading = FigureReading(typed, rule: row.rule)
            problems += reading.problems
            warnings += reading.warnings
            let missing = reading.missing(for: row.key)
            unanswered += missing
            if let difference = Self.difference(reading.figure, row) {
                warnings.append(difference.warning)
                if missing.isEmpty, reading.figure?.note.isEmpty == true { unanswered.append(difference.asked) }
            }
            return StoredFigure(typed: typed, figure: reading.figure)
        }
        narratives = content.narratives.tidied
        findings = ReportFindings(zip(figures, sheet.rows).map { ($0.figure, $1.rule) })
        self.problems = problems + narratives.problems
        self.warnings = warnings
        self.unanswered = unanswered
        asksFor = sheet.round.period.asksFor
    }

    /// Everything that keeps the report from being sent: faults, unanswered indicators, compulsory parts left out.
    package var problemsOfSending: [InputProblem] {
        let order = Dictionary(
            figures.enumerated().map { ($1.typed.key.text, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let figureProblems = (problems + unanswered).enumerated().sorted { left, right in
            (Self.place(left.element, order), left.offset) < (Self.place(right.element, order), right.offset)
        }
        return figureProblems.map(\.element) + narratives.missing(asksFor: asksFor)
    }

    /// A measured figure that says something else than its contributors' sum, to be looked at and explained.
    private static func difference(
        _ figure: Figure?,
        _ row: ReportSheetRow
    ) -> (warning: InputProblem, asked: InputProblem)? {
        guard let figure, let sum = row.contributed, !sum.agrees(with: figure), let total = sum.value,
            let difference = sum.difference(of: figure.value)
        else { return nil }
        let values = [
            "value": figure.value?.vietnamese ?? "", "sum": total.vietnamese, "difference": difference.vietnamese,
            "counted": String(sum.coverage.counted), "expected": String(sum.coverage.expected),
        ]
        return (
            InputProblem(field: "value-\(row.key)", message: Message("contribution.differs", values)),
            InputProblem(field: "note-\(row.key)", message: Message("contribution.differs_needs_note", values))
        )
    }

    private static func place(_ problem: InputProblem, _ order: [String: Int]) -> Int {
        guard let dash = problem.field.firstIndex(of: "-") else { return .max }
        return order[String(problem.field[problem.field.index(after: dash)...])] ?? .max
    }
}
