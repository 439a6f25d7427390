package import Domain

/// Answers "where does Viet Nam stand in the indices this plan follows?" in two statements beside the edition's facts.
package struct InternationalQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Every index the plan has editions of or an indicator for, in the order of their names.
    ///
    /// - Parameter asOf: with the figures recorded up to then; nil for all.
    package func comparisons(of plan: StoredPlan, asOf: Instant? = nil) throws -> [InternationalComparison] {
        let edition = try connection.editions.facts(of: plan, connection)
        let places = try PlanContentReader(connection: connection, editionID: plan.editionID).international()
        let following = edition.indicators.filter { !$0.isHeading && $0.internationalIndex != nil }
        guard !following.isEmpty else { return InternationalComparison.all(of: places, followers: [:]) }
        let units = Dictionary(following.map { ($0.code, $0.unit) }) { first, _ in first }
        let figures = Dictionary(grouping: try figures(of: plan, units, asOf: asOf), by: \.indicator)
        let followers = following.map { facts in
            (
                index: facts.internationalIndex ?? "",
                follower: IndexFollower(
                    code: facts.code,
                    name: facts.name,
                    unit: facts.unit,
                    targets: facts.targets,
                    figures: figures[facts.code] ?? []
                )
            )
        }
        return InternationalComparison.all(
            of: places,
            followers: Dictionary(grouping: followers, by: \.index).mapValues { $0.map(\.follower) }
        )
    }

    /// The vintages in force that measure an indicator and have a value, the earliest period first.
    private func figures(
        of plan: StoredPlan,
        _ units: [String: IndicatorUnit],
        asOf: Instant?
    ) throws -> [PlanFigure] {
        let known: SQL = asOf.map { "AND n.recorded_at <= \($0)" } ?? ""
        let rows = try connection.query(
            """
            SELECT o.indicator_code, o.period_code, o.period_last_day, v.value, v.status
            FROM observation o
            JOIN measuring_series m ON m.edition_id = \(plan.editionID) AND m.indicator_code = o.indicator_code
                AND m.organisation_code = o.organisation_code
            JOIN vintage v ON v.observation_id = o.id
                AND v.number = (SELECT max(n.number) FROM vintage n WHERE n.observation_id = o.id \(part: known))
            WHERE o.plan_id = \(plan.id) AND o.kind = 'measuring' AND o.indicator_code IN \(list: units.keys.sorted())
                AND v.value IS NOT NULL
            ORDER BY o.indicator_code, o.period_last_day, m.position
            """
        )
        return try rows.map { row in
            let indicator = try row.text(0)
            return PlanFigure(
                indicator: indicator,
                unit: units[indicator] ?? .rank,
                period: try row.text(1),
                year: try row.day(2).year,
                value: ExactDecimal(scaled: try row.integer(3)),
                isProvisional: try row.text(4) == ObservationStatus.provisional.rawValue
            )
        }
    }
}
