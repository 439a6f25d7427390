/// A column of the growth scenario: baseline, plan or target of a year.
package struct ScenarioColumn: Sendable, Hashable, Comparable {
    /// Baseline, yearly plan or final target.
    package let kind: TargetKind
    /// The year at whose end it holds.
    package let year: Int

    /// A column.
    package init(kind: TargetKind, year: Int) {
        self.kind = kind
        self.year = year
    }

    /// The exchanged name, e.g. `plan_2024`.
    package var name: String { "\(kind.rawValue)_\(year)" }

    package static func < (left: ScenarioColumn, right: ScenarioColumn) -> Bool {
        (left.year, left.order) < (right.year, right.order)
    }

    private var order: Int { TargetKind.allCases.firstIndex(of: kind) ?? 0 }
}
