package import Domain

/// Reads the consolidated report of a round with four statements, whatever its size.
package struct ConsolidatedQuery {
    private let connection: any Connection

    /// The database as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The report as of an instant, with the indicators and the scenario of the edition the round is read with.
    ///
    /// - Parameter internally: true shows where units' reports stand and what they wrote; the public sees accepted
    ///   figures only.
    package func callAsFunction(
        _ round: StoredRound,
        of plan: StoredPlan,
        asOf instant: Instant,
        internally: Bool
    ) throws -> ConsolidatedReport {
        let targets = try targets(editionID: round.editionID)
        let rows = try rows(round, targets: targets, asOf: instant, internally: internally)
        return ConsolidatedReport(
            plan: plan.code,
            planName: round.planName,
            period: round.period,
            state: round.state,
            asOf: instant,
            isIllustrative: round.isIllustrative || rows.contains { $0.figures.contains(where: \.isIllustrative) },
            columns: Set(targets.values.flatMap(\.keys)).sorted(),
            groups: try groups(editionID: round.editionID),
            rows: rows,
            narratives: internally ? try narratives(of: round, asOf: instant) : nil
        )
    }

    private func rows(
        _ round: StoredRound,
        targets: [String: [ScenarioColumn: Target]],
        asOf instant: Instant,
        internally: Bool
    ) throws -> [ConsolidatedRow] {
        var rows: [ConsolidatedRow] = []
        var figures: [ConsolidatedFigure] = []
        let found = try connection.query(statement(round, asOf: instant))
        for (index, row) in found.enumerated() {
            if let figure = try figure(row, internally: internally) { figures.append(figure) }
            let code = try row.text(0)
            guard index + 1 == found.count || found[index + 1][0] != row[0] else { continue }
            rows.append(
                ConsolidatedRow(
                    code: try IndicatorCode(code),
                    name: try row.text(1),
                    group: try row.text(2),
                    unit: try row.word(3),
                    direction: try row.word(4),
                    isHeading: try row.boolean(5),
                    targets: targets[code] ?? [:],
                    figures: figures
                )
            )
            figures = []
        }
        return rows
    }

    private func statement(_ round: StoredRound, asOf instant: Instant) -> SQL {
        """
        SELECT indicator.code, indicator.name, indicator.group_code, indicator.unit, indicator.direction,
            indicator.is_heading, obligation.organisation_code, organisation.name, sent.kind, vintage.value,
            vintage.numerator, vintage.denominator, vintage.status, vintage.note, vintage.source, vintage.number,
            vintage.illustrative
        FROM indicator
        LEFT JOIN obligation ON obligation.round_id = \(round.id) AND obligation.indicator_code = indicator.code
            AND obligation.kind = 'measuring'
        LEFT JOIN organisation ON organisation.code = obligation.organisation_code
        LEFT JOIN report ON report.round_id = obligation.round_id
            AND report.organisation_code = obligation.organisation_code
        LEFT JOIN report_event sent ON sent.report_id = report.id AND sent.id = (
            SELECT max(event.id) FROM report_event event WHERE event.report_id = report.id AND event.at <= \(instant))
        LEFT JOIN observation ON observation.plan_id = \(round.planID) AND observation.indicator_code = indicator.code
            AND observation.kind = 'measuring' AND observation.organisation_code = obligation.organisation_code
            AND observation.period_code = \(round.code)
        LEFT JOIN vintage ON vintage.observation_id = observation.id AND vintage.number = (
            SELECT max(newest.number) FROM vintage newest
            WHERE newest.observation_id = observation.id AND newest.recorded_at <= \(instant))
        WHERE indicator.edition_id = \(round.editionID)
        ORDER BY indicator.sort_key, obligation.position NULLS FIRST, obligation.organisation_code NULLS FIRST
        """
    }

    private func figure(_ row: Row, internally: Bool) throws -> ConsolidatedFigure? {
        guard let organisation = try row.optionalText(6) else { return nil }
        let vintage = try row.optionalInteger(15).map { Int($0) }
        var figure: Figure?
        if vintage != nil {
            figure = Figure(
                value: try row.optionalDecimal(9),
                numerator: try row.optionalDecimal(10),
                denominator: try row.optionalDecimal(11),
                status: try row.word(12),
                note: try row.text(13)
            )
        }
        return ConsolidatedFigure(
            organisation: try OrganisationCode(organisation),
            organisationName: try row.text(7),
            figure: figure,
            source: vintage == nil ? "" : try row.text(14),
            vintage: vintage,
            isIllustrative: vintage == nil ? false : try row.boolean(16),
            reportState: try internally && row.optionalText(8) != nil ? Self.state(after: row.word(8)) : nil
        )
    }

    /// Where a report stood after its last event; a save makes none and changes no state.
    private static func state(after event: ReportEventKind) -> ReportState {
        switch event {
        case .submitted: .submitted
        case .approvalRequested: .awaitingApproval
        case .declined, .recalled: .draft
        case .returned: .returned
        case .accepted: .accepted
        }
    }

    private func targets(editionID: Int64) throws -> [String: [ScenarioColumn: Target]] {
        var targets: [String: [ScenarioColumn: Target]] = [:]
        for row in try connection.query(
            "SELECT indicator_code, kind, year, comparison, value, printed FROM target WHERE edition_id = \(editionID)"
        ) {
            let column = ScenarioColumn(kind: try row.word(1), year: try row.int(2))
            targets[try row.text(0), default: [:]][column] = Target(
                kind: column.kind,
                year: column.year,
                comparison: try row.word(3),
                value: ExactDecimal(scaled: try row.integer(4)),
                text: try row.text(5)
            )
        }
        return targets
    }

    private func groups(editionID: Int64) throws -> [IndicatorGroup] {
        try connection.query(
            "SELECT code, name FROM indicator_group WHERE edition_id = \(editionID) ORDER BY position"
        ).map { IndicatorGroup(code: try $0.text(0), name: try $0.text(1)) }
    }

    private func narratives(of round: StoredRound, asOf instant: Instant) throws -> [ConsolidatedNarrative] {
        try connection.query(
            """
            SELECT report.organisation_code, organisation.name, report.trend, report.difficulties, report.proposals
            FROM report JOIN organisation ON organisation.code = report.organisation_code
            WHERE report.round_id = \(round.id) AND report.state = 'accepted' AND report.decided_at <= \(instant)
            ORDER BY organisation.sort_key, organisation.code
            """
        ).map { row in
            ConsolidatedNarrative(
                organisation: try OrganisationCode(row.text(0)),
                organisationName: try row.text(1),
                narratives: Narratives(
                    trend: try row.text(2),
                    difficulties: try row.text(3),
                    proposals: try row.text(4)
                )
            )
        }
    }
}
