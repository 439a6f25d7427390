/// A value an indicator is to have at the end of a year: a cell of the printed growth scenario.
package struct Target: Sendable, Hashable {
    /// Baseline, yearly plan or final target.
    package let kind: TargetKind
    /// The year at whose end (31/12) it holds.
    package let year: Int
    /// How the value is to be compared; `equal` for a bare printed number.
    package let comparison: TargetComparison
    /// The number.
    package let value: ExactDecimal
    /// The cell as printed, e.g. `Top 50`.
    package let text: String

    /// A parsed cell.
    package init(kind: TargetKind, year: Int, comparison: TargetComparison, value: ExactDecimal, text: String) {
        self.kind = kind
        self.year = year
        self.comparison = comparison
        self.value = value
        self.text = text
    }
}
