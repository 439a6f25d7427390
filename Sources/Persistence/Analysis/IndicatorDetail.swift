package import Domain

/// Everything an indicator's page shows beside its rating.
package struct IndicatorDetail: Sendable, Equatable {
    /// The indicator with its growth scenario, latest figure and rating.
    package let indicator: RatedIndicator
    /// The heading it belongs to; nil at the top.
    package let parent: IndicatorName?
    /// The indicators under it, in code order; empty unless it is a heading.
    package let children: [IndicatorName]
    /// Who measures and reports it.
    package let measuring: [NamedOrganisation]
    /// Who carries it out.
    package let executing: [NamedOrganisation]
    /// Its figures as accepted, the latest period first, with every vintage.
    package let figures: [AcceptedFigure]

    /// The name of its group.
    package var groupName: String { indicator.facts.groupName }
    /// How its values add up; nil for a heading.
    package var aggregation: IndicatorAggregation? { indicator.facts.aggregation }
    /// The international index it follows; nil where none.
    package var internationalIndex: String? { indicator.facts.internationalIndex }
    /// Footnotes as printed; nil where none.
    package var notes: String? { indicator.facts.notes }
    /// True where the plan prints no organisation beside it and it takes its heading's.
    package var inheritsOrganisations: Bool { indicator.facts.inheritsOrganisations }
    /// The documents that set it.
    package var documents: [LegalDocument] { indicator.facts.documents }
}
