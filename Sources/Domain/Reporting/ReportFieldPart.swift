/// What a field of a unit's report holds; the raw value begins its name on the form and in the API.
package enum ReportFieldPart: String, Sendable, CaseIterable {
    /// The value of a figure.
    case value
    /// Its numerator.
    case numerator
    /// Its denominator.
    case denominator
    /// Official, provisional or missing.
    case status
    /// The reporter's word on a figure.
    case note
    /// Part II.
    case trend
    /// Part III.
    case difficulties
    /// Part IV.
    case proposals

    /// True where every row of part I has such a field; false for parts II to IV, which there are once.
    package var isOfFigure: Bool {
        switch self {
        case .value, .numerator, .denominator, .status, .note: true
        case .trend, .difficulties, .proposals: false
        }
    }

    /// The fields of a row of part I, in the order of the form.
    package static let ofFigure = allCases.filter(\.isOfFigure)
    /// Parts II to IV.
    package static let narratives = allCases.filter { !$0.isOfFigure }
}
