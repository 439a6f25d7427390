package import Domain

/// What an edition says about one indicator; it never changes.
package final class IndicatorFacts: Sendable {
    /// The printed code, as stored.
    package let code: String
    /// The code of its group.
    package let group: String
    /// The name of its group.
    package let groupName: String
    /// The code of its heading; nil at the top.
    package let parent: String?
    /// The name of that heading; nil at the top.
    package let parentName: String?
    /// The printed name.
    package let name: String
    /// What its values are measured in.
    package let unit: IndicatorUnit
    /// Which way is better.
    package let direction: IndicatorDirection
    /// True for a heading: it carries no values.
    package let isHeading: Bool
    /// How its values add up; nil for a heading.
    package let aggregation: IndicatorAggregation?
    /// The international index it follows; nil where none.
    package let internationalIndex: String?
    /// The edition in which that index changed from ranks to tiers or back; nil where it did not.
    package let kindChange: SeriesKindChange?
    /// Footnotes as printed; nil where none.
    package let notes: String?
    /// Baseline, yearly plans and final target in year order.
    package let targets: [Target]
    /// The growth scenario through them.
    package let path: GrowthPath
    /// The final target; nil where the plan prints none.
    package let target: Target?
    /// The documents that set it.
    package let documents: [LegalDocument]
    /// Who measures and reports it, in printed order.
    package let measuring: [PrintedOrganisation]
    /// Who carries it out, in printed order.
    package let executing: [PrintedOrganisation]
    /// True where the plan prints no organisation beside it and it takes its heading's.
    package let inheritsOrganisations: Bool

    /// A row of `EditionFacts.statement`, with what stands in tables of its own.
    init(
        _ row: Row,
        targets: [Target],
        documents: [LegalDocument],
        organisations: IndicatorParties,
        editions: [String: [(year: Int, kind: String)]],
        inheritsOrganisations: Bool
    ) throws {
        code = try row.text(0)
        group = try row.text(1)
        groupName = try row.text(2)
        parent = try row.optionalText(3)
        parentName = try row.optionalText(4)
        name = try row.text(5)
        unit = try row.word(6)
        direction = try row.word(7)
        isHeading = try row.boolean(8)
        aggregation = try row.optionalText(9).flatMap(IndicatorAggregation.init(rawValue:))
        internationalIndex = try row.optionalText(10)
        kindChange = SeriesKindChange(of: unit, in: internationalIndex.flatMap { editions[$0] } ?? [])
        notes = try row.optionalText(11)
        self.targets = targets
        path = GrowthPath(targets: targets)
        target = targets.filter { $0.kind == .target }.max { $0.year < $1.year }
        self.documents = documents
        measuring = organisations.measuring
        executing = organisations.executing
        self.inheritsOrganisations = inheritsOrganisations
    }
}
