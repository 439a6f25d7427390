package import Domain
package import Persistence

/// A unit's typed report read under the rules of its sheet: figures to store, and every fault.
package struct ReportReading: Sendable {
    /// Part I, a row an indicator of the sheet, in its order.
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
        let typed = Dictionary(content.figures.map { ($0.indicator, $0) }) { first, _ in first }
        let asked = Set(sheet.rows.map(\.code))
        var problems = content.figures.filter { !asked.contains($0.indicator) }.map {
            InputProblem(
                field: "value-\($0.indicator)",
                message: Message("figure.not_asked", ["code": $0.indicator.text])
            )
        }
        var warnings: [InputProblem] = []
        var unanswered: [InputProblem] = []
        figures = sheet.rows.map { row in
            let typed = typed[row.code] ?? TypedFigure(indicator: row.code)
            let reading = FigureReading(typed, rule: row.rule)
            problems += reading.problems
            warnings += reading.warnings
            unanswered += reading.missing(for: row.code)
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
            figures.enumerated().map { ($1.typed.indicator.text, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let figureProblems = (problems + unanswered).enumerated().sorted { left, right in
            (Self.place(left.element, order), left.offset) < (Self.place(right.element, order), right.offset)
        }
        return figureProblems.map(\.element) + narratives.missing(asksFor: asksFor)
    }

    private static func place(_ problem: InputProblem, _ order: [String: Int]) -> Int {
        guard let dash = problem.field.firstIndex(of: "-") else { return .max }
        return order[String(problem.field[problem.field.index(after: dash)...])] ?? .max
    }
}
