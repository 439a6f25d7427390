package import Domain

/// Answers "what is there to know about this indicator?" in three statements.
package struct IndicatorDetailQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// One indicator of a plan's edition; nil where the edition has none of that code.
    ///
    /// - Parameter asOf: with the figures recorded up to then; nil for all.
    package func find(
        _ code: String,
        of plan: StoredPlan,
        asOf: Instant? = nil,
        thresholds: RatingThresholds = .standard
    ) throws -> IndicatorDetail? {
        let edition = try connection.editions.facts(of: plan, connection)
        let rated = try RatedIndicatorQuery(connection: connection)
            .rows(of: plan, codes: [code], asOf: asOf, thresholds: thresholds).first
        guard let rated else { return nil }
        let facts = rated.facts
        let names = try PartyNames(connection, of: facts.measuring + facts.executing)
        return IndicatorDetail(
            indicator: rated,
            parent: rated.parent.flatMap { edition[$0] }.map(Self.named),
            children: rated.isHeading
                ? edition.indicators.filter { $0.parent == code }.map(Self.named) : [],
            measuring: names.named(facts.measuring),
            executing: names.named(facts.executing),
            figures: try AcceptedFigureQuery(connection: connection)
                .rows(plan: plan.id, edition: plan.editionID, indicator: code, asOf: asOf)
        )
    }

    private static func named(_ indicator: IndicatorFacts) -> IndicatorName {
        IndicatorName(code: indicator.code, name: indicator.name)
    }
}
