package import Domain

/// What sums of money are told apart by; the raw value is the exchanged word.
package enum BudgetDimension: String, Sendable, CaseIterable {
    /// By the unit that leads.
    case organisation
    /// By source.
    case source
    /// By year.
    case year
    /// By task.
    case task

    /// Reads the exchanged word; `InvalidInput` with field `by` names the known ones.
    package init(exchanged text: String) throws(InvalidInput) {
        guard let dimension = Self(rawValue: text) else {
            let known = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw InvalidInput(field: "by", "list.unknown_word", ["read": text, "known": known])
        }
        self = dimension
    }

    /// The column of a line, and its text as the key of a group.
    var column: SQL {
        switch self {
        case .organisation: "line.organisation_code"
        case .source: "line.source"
        case .year: "line.year"
        case .task: "line.task_code"
        }
    }
}
