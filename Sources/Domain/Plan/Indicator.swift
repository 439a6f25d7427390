/// One indicator (chỉ tiêu) of an edition, or a heading that only gathers its children.
package struct Indicator: Sendable, Equatable {
    /// The printed number.
    package var code: IndicatorCode
    /// The code of its group.
    package var group: String
    /// The heading it belongs to; nil at the top.
    package var parent: IndicatorCode?
    /// The printed name.
    package var name: String
    /// What its values are measured in.
    package var unit: IndicatorUnit
    /// Which way is better.
    package var direction: IndicatorDirection
    /// How its values add up; nil for a heading.
    package var aggregation: IndicatorAggregation?
    /// The international index it follows, e.g. `EGDI`; nil where none.
    package var internationalIndex: String?
    /// Codes of the documents that set it, its parent's where it has none.
    package var legalBasis: [String]
    /// Who measures and reports it (II.2.a), its parent's where it has none.
    package var measuring: [OrganisationReference]
    /// Who carries it out (II.3), its parent's where it has none.
    package var executing: [OrganisationReference]
    /// True for a heading: it carries no values.
    package var isHeading: Bool
    /// Footnotes as printed; nil where none.
    package var notes: String?
    /// Baseline, yearly plans and final target, in year order.
    package var targets: [Target]

    /// An indicator with all its facts.
    package init(
        code: IndicatorCode,
        group: String,
        parent: IndicatorCode?,
        name: String,
        unit: IndicatorUnit,
        direction: IndicatorDirection,
        aggregation: IndicatorAggregation?,
        internationalIndex: String?,
        legalBasis: [String],
        measuring: [OrganisationReference],
        executing: [OrganisationReference],
        isHeading: Bool,
        notes: String?,
        targets: [Target]
    ) {
        self.code = code
        self.group = group
        self.parent = parent
        self.name = name
        self.unit = unit
        self.direction = direction
        self.aggregation = aggregation
        self.internationalIndex = internationalIndex
        self.legalBasis = legalBasis
        self.measuring = measuring
        self.executing = executing
        self.isHeading = isHeading
        self.notes = notes
        self.targets = targets
    }
}
