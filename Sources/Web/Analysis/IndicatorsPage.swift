import Domain
import HTML
import Persistence

/// The indicators of a plan by group, narrowed by the filters of the address.
struct IndicatorsPage: PlanPage {
    let plan: StoredPlan
    /// What the database narrowed the list to.
    let filter: IndicatorFilter
    /// What the list is narrowed to by standing; nil for all.
    let standing: Standing?
    /// The indicators that pass, headings of passing children included, in numeric code order.
    let indicators: [RatedIndicator]
    /// The groups in printed order.
    let groups: [IndicatorGroup]
    /// The documents that set indicators.
    let bases: [LegalDocument]
    /// The organisations that measure or execute an indicator.
    let organisations: [OrganisationPart]
    /// What links and filters take along: the moment the page is read as of.
    let kept: [(String, String)]

    var section: PageSection? { .indicators }

    /// The years the plan prints values for.
    var years: [Int] { Set(indicators.flatMap { $0.targets.map(\.year) }).sorted() }

    /// True where the address narrows the list.
    var isNarrowed: Bool { !filter.isEmpty || standing != nil }

    /// Asks the database for all of it, as of a moment or, where that is nil, now.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        filter: IndicatorFilter,
        standing: Standing?,
        asOf: Instant? = nil,
        kept: [(String, String)] = []
    ) throws -> IndicatorsPage {
        let edition = plan.editionID
        let codes = try IndicatorFilterQuery(connection: connection).codes(edition: edition, filter: filter)
        let all = try RatedIndicatorQuery(connection: connection)
            .rows(of: plan, codes: codes, asOf: asOf)
        let outline = PlanOutlineQuery(connection: connection)
        return IndicatorsPage(
            plan: plan,
            filter: filter,
            standing: standing,
            indicators: narrowed(all, to: standing),
            groups: try outline.groups(edition: edition),
            bases: try outline.bases(edition: edition),
            organisations: try OrganisationListQuery(connection: connection).rows(edition: edition)
                .filter { $0.measured + $0.executed > 0 },
            kept: kept
        )
    }

    private static func narrowed(_ all: [RatedIndicator], to standing: Standing?) -> [RatedIndicator] {
        guard let standing else { return all }
        let passing = all.filter { !$0.isHeading && $0.rating.standing == standing }
        let parents = Set(passing.compactMap(\.parent))
        let codes = parents.union(passing.map(\.code))
        return all.filter { codes.contains($0.code) }
    }
}
