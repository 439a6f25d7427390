package import Domain

/// Everything an indicator's page shows beside its rating.
package struct IndicatorDetail: Sendable, Equatable {
    /// The indicator with its growth scenario, latest figure and rating.
    package let indicator: RatedIndicator
    /// The name of its group.
    package let groupName: String
    /// How its values add up; nil for a heading.
    package let aggregation: IndicatorAggregation?
    /// The international index it follows; nil where none.
    package let internationalIndex: String?
    /// Footnotes as printed; nil where none.
    package let notes: String?
    /// The heading it belongs to; nil at the top.
    package let parent: IndicatorName?
    /// The indicators under it, in code order; empty unless it is a heading.
    package let children: [IndicatorName]
    /// Who measures and reports it.
    package let measuring: [NamedOrganisation]
    /// Who carries it out.
    package let executing: [NamedOrganisation]
    /// True where the plan prints no organisation beside it and it takes its heading's.
    package let inheritsOrganisations: Bool
    /// The documents that set it.
    package let documents: [LegalDocument]
    /// Its figures as accepted, the latest period first, with every vintage.
    package let figures: [AcceptedFigure]
}
