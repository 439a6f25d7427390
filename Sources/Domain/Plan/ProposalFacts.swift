/// What the current edition says about the row a proposal is about.
package enum ProposalFacts: Sendable, Equatable {
    /// An indicator.
    case indicator(
        name: String,
        unit: IndicatorUnit,
        direction: IndicatorDirection,
        aggregation: IndicatorAggregation?,
        targets: [Target],
        measuring: [String]
    )
    /// A task.
    case task(name: String, schedule: String, lead: [String])
    /// A row the plan does not have yet.
    case new

    /// What the row is called; empty for a new one.
    package var name: String {
        switch self {
        case .indicator(let name, _, _, _, _, _), .task(let name, _, _): name
        case .new: ""
        }
    }
}
