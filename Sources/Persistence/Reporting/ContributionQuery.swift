package import Domain

/// Reads who contributes what to indicators of a round in one statement.
package struct ContributionQuery {
    private let connection: any Connection

    /// The database as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The contributions asked for in the round, by indicator, each in the order of the contributors' names.
    ///
    /// - Parameters:
    ///   - indicators: only these.
    ///   - instant: as it stood then.
    package func callAsFunction(
        _ round: StoredRound,
        to indicators: [IndicatorCode],
        asOf instant: Instant
    ) throws -> [IndicatorCode: [Contribution]] {
        guard !indicators.isEmpty else { return [:] }
        var found: [IndicatorCode: [Contribution]] = [:]
        for row in try connection.query(statement(round, to: indicators, asOf: instant)) {
            let figure = try Self.figure(row)
            found[try IndicatorCode(row.text(0)), default: []].append(
                Contribution(
                    organisation: try OrganisationCode(row.text(1)),
                    name: try row.text(2),
                    state: try Self.state(figure, row),
                    figure: figure
                )
            )
        }
        return found
    }

    /// The indicators contributions are asked for in the round.
    ///
    /// - Parameter some: only those of these; nil: all.
    package func indicators(in round: StoredRound, among some: [IndicatorCode]? = nil) throws -> [IndicatorCode] {
        guard some?.isEmpty != true else { return [] }
        let only: SQL = some.map { "AND indicator_code IN \(list: $0)" } ?? ""
        return try connection.query(
            "SELECT indicator_code FROM contributed_indicator WHERE round_id = \(round.id) \(part: only)"
        ).map { try IndicatorCode($0.text(0)) }
    }

    /// The codes of the indicators contributions are asked for in any round of a plan.
    package func indicators(of plan: StoredPlan) throws -> Set<String> {
        Set(
            try connection.query(
                """
                SELECT DISTINCT c.indicator_code FROM round r JOIN contributed_indicator c ON c.round_id = r.id
                WHERE r.plan_id = \(plan.id)
                """
            ).map { try $0.text(0) }
        )
    }

    /// The indicators that any of the organisations measures in the round.
    package func measured(by organisations: [OrganisationCode], in round: StoredRound) throws -> Set<IndicatorCode> {
        guard !organisations.isEmpty else { return [] }
        return Set(
            try connection.query(
                """
                SELECT DISTINCT indicator_code FROM obligation
                WHERE round_id = \(round.id) AND organisation_code IN \(list: organisations) AND kind = 'measuring'
                """
            ).map { try IndicatorCode($0.text(0)) }
        )
    }

    /// What an indicator is called in the edition the round is read with, and how contributions to it add up; nil where they
    /// do not.
    package func title(
        of indicator: IndicatorCode,
        in round: StoredRound
    ) throws -> (title: IndicatorTitle, form: ContributionForm)? {
        let row = try connection.query(
            """
            SELECT indicator.name, heading.name, indicator.unit, indicator.aggregation FROM indicator
            LEFT JOIN indicator heading ON heading.edition_id = indicator.edition_id
                AND heading.code = indicator.parent_code
            WHERE indicator.edition_id = \(round.editionID) AND indicator.code = \(indicator)
            """
        ).first
        guard let row else { return nil }
        let unit: IndicatorUnit = try row.word(2)
        let aggregation: IndicatorAggregation? = try row.optionalText(3) == nil ? nil : row.word(3)
        guard let form = ContributionForm(unit: unit, aggregation: aggregation) else { return nil }
        let heading = try row.optionalText(1).map { $0 + ": " } ?? ""
        return (IndicatorTitle(text: heading + (try row.text(0)), unit: unit), form)
    }

    private func statement(_ round: StoredRound, to indicators: [IndicatorCode], asOf instant: Instant) -> SQL {
        """
        SELECT obligation.indicator_code, obligation.organisation_code, organisation.name, sent.kind, vintage.number,
            vintage.value, vintage.numerator, vintage.denominator, vintage.status, vintage.note
        FROM obligation
        JOIN organisation ON organisation.code = obligation.organisation_code
        LEFT JOIN report ON report.round_id = obligation.round_id
            AND report.organisation_code = obligation.organisation_code
        LEFT JOIN report_event sent ON sent.report_id = report.id AND sent.id = (
            SELECT max(event.id) FROM report_event event WHERE event.report_id = report.id AND event.at <= \(instant))
        LEFT JOIN observation ON observation.plan_id = \(round.planID)
            AND observation.indicator_code = obligation.indicator_code AND observation.kind = 'contributing'
            AND observation.organisation_code = obligation.organisation_code
            AND observation.period_code = \(round.code)
        LEFT JOIN vintage ON vintage.observation_id = observation.id AND vintage.number = (
            SELECT max(newest.number) FROM vintage newest
            WHERE newest.observation_id = observation.id AND newest.recorded_at <= \(instant))
        WHERE obligation.round_id = \(round.id) AND obligation.indicator_code IN \(list: indicators)
            AND obligation.kind = 'contributing'
        ORDER BY obligation.indicator_code, organisation.sort_key, organisation.code
        """
    }

    private static func figure(_ row: Row) throws -> Figure? {
        guard try row.optionalInteger(4) != nil else { return nil }
        return Figure(
            value: try row.optionalDecimal(5),
            numerator: try row.optionalDecimal(6),
            denominator: try row.optionalDecimal(7),
            status: try row.word(8),
            note: try row.text(9)
        )
    }

    private static func state(_ figure: Figure?, _ row: Row) throws -> ContributionState {
        if let figure { return figure.value == nil ? .missing : .counted }
        guard try row.optionalText(3) != nil else { return .notSupplied }
        switch try row.word(3, as: ReportEventKind.self) {
        case .submitted: return .submitted
        case .returned: return .returned
        case .approvalRequested, .declined, .recalled, .accepted: return .notSupplied
        }
    }
}
