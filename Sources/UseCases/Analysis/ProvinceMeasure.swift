package import Domain

/// What a map of provinces is coloured by.
package enum ProvinceMeasure: Sendable, Hashable {
    /// Overdue occurrences of tasks that the province leads.
    case overdue
    /// The share of the figures asked for in a round that was supplied.
    case completeness(PeriodCode)
    /// What the province contributes to an indicator in a period, restated to the provinces of the map's day.
    case contribution(IndicatorCode, PeriodCode)

    /// The kinds of measures; the raw value is the exchanged word.
    package enum Kind: String, Sendable, CaseIterable {
        /// Overdue tasks.
        case overdue
        /// Completeness of reports.
        case completeness
        /// A contributed indicator.
        case contribution
    }

    /// Which kind it is.
    package var kind: Kind {
        switch self {
        case .overdue: .overdue
        case .completeness: .completeness
        case .contribution: .contribution
        }
    }

    /// The round or period it is of; nil for the present.
    package var period: PeriodCode? {
        switch self {
        case .overdue: nil
        case .completeness(let round): round
        case .contribution(_, let period): period
        }
    }

    /// The indicator it is of; nil for none.
    package var indicator: IndicatorCode? {
        guard case .contribution(let indicator, _) = self else { return nil }
        return indicator
    }
}
