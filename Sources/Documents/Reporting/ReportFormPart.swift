package import Domain

/// A part of the report in words; the raw value is its mark in the file and the field's name in the online form.
package enum ReportFormPart: String, Sendable, CaseIterable {
    /// II. Trend.
    case trend
    /// III. Difficulties.
    case difficulties
    /// IV. Proposals.
    case proposals

    /// The part's number as printed, from 2.
    var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 2 }

    /// What a report says in this part.
    package func text(of narratives: Narratives) -> String {
        switch self {
        case .trend: narratives.trend
        case .difficulties: narratives.difficulties
        case .proposals: narratives.proposals
        }
    }

    /// True where the period asks for the part (Quý II).
    func isCompulsory(_ asksFor: [String]) -> Bool {
        switch self {
        case .trend: asksFor.contains("six_month_trend_assessment")
        case .difficulties: false
        case .proposals: asksFor.contains("proposals")
        }
    }
}
