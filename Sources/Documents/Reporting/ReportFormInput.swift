package import Domain

/// An input column of part I; the raw value is its mark in the file and the first half of a field's name.
package enum ReportFormInput: String, Sendable, CaseIterable {
    /// The value.
    case value
    /// The numerator of a ratio.
    case numerator
    /// The denominator of a ratio.
    case denominator
    /// Official, provisional or missing.
    case status
    /// The unit's word.
    case note

    /// The field of a row, named as in the online form, e.g. `value-1.7.1`.
    package func field(_ key: FigureKey) -> String { "\(rawValue)-\(key)" }

    /// What a row has typed into the column.
    package func text(of figure: TypedFigure) -> String {
        switch self {
        case .value: figure.value
        case .numerator: figure.numerator
        case .denominator: figure.denominator
        case .status: figure.status
        case .note: figure.note
        }
    }

    /// True where a number belongs.
    var isNumber: Bool { self == .value || self == .numerator || self == .denominator }

    /// Which numbers the column takes for an indicator.
    func range(_ rule: FigureRule) -> NumberRange {
        if self == .value { return rule.range }
        return self == .numerator && !rule.isShare ? .any : .notNegative
    }
}
