package import Domain

/// Reads what a unit's report form and its reading need.
package struct ReportSheetQuery {
    private let connection: any Connection

    /// The database as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The sheet of a unit in a round; nil where the server has no such organisation.
    package func callAsFunction(_ organisation: OrganisationCode, in round: StoredRound) throws -> ReportSheet? {
        guard let unit = try OrganisationStore(connection: connection).find(organisation) else { return nil }
        let report = try ReportStore(connection: connection).find(organisation, in: round)
        let observations = ObservationStore(connection: connection)
        return ReportSheet(
            round: round,
            organisation: unit,
            deadline: try DeadlineStore(connection: connection).deadline(of: organisation, in: round),
            report: report,
            hasApprover: try AccountStore(connection: connection).hasApprover(of: organisation),
            inForce: report?.state == .accepted
                ? try observations.inForce(planID: round.planID, organisation: organisation, period: round.code) : [:],
            rows: try rows(organisation, in: round)
        )
    }

    private func rows(_ organisation: OrganisationCode, in round: StoredRound) throws -> [ReportSheetRow] {
        let targets = try targets(editionID: round.editionID)
        let earlier = try earlier(organisation, in: round)
        return try connection.query(
            """
            SELECT DISTINCT indicator.code, indicator.name, heading.name, indicator.unit, indicator.aggregation,
                indicator.sort_key, indicator.direction
            FROM obligation
            JOIN indicator ON indicator.edition_id = \(round.editionID) AND indicator.code = obligation.indicator_code
            LEFT JOIN indicator heading
                ON heading.edition_id = indicator.edition_id AND heading.code = indicator.parent_code
            WHERE obligation.round_id = \(round.id) AND obligation.organisation_code = \(organisation)
            ORDER BY indicator.sort_key
            """
        ).map { row in
            let code = try IndicatorCode(row.text(0))
            return ReportSheetRow(
                code: code,
                name: try row.text(1),
                parentName: try row.optionalText(2),
                unit: try row.word(3),
                direction: try row.word(6),
                aggregation: try row.optionalText(4) == nil ? nil : row.word(4),
                targets: targets[code] ?? [],
                earlier: earlier[code] ?? []
            )
        }
    }

    private func targets(editionID: Int64) throws -> [IndicatorCode: [Target]] {
        var targets: [IndicatorCode: [Target]] = [:]
        for row in try connection.query(
            """
            SELECT indicator_code, kind, year, comparison, value, printed FROM target
            WHERE edition_id = \(editionID) ORDER BY year, kind
            """
        ) {
            targets[try IndicatorCode(row.text(0)), default: []].append(
                Target(
                    kind: try row.word(1),
                    year: try row.int(2),
                    comparison: try row.word(3),
                    value: ExactDecimal(scaled: try row.integer(4)),
                    text: try row.text(5)
                )
            )
        }
        return targets
    }

    private func earlier(
        _ organisation: OrganisationCode,
        in round: StoredRound
    ) throws -> [IndicatorCode: [StoredVintage]] {
        let lineage = try connection.query(
            """
            WITH RECURSIVE lineage (code) AS (
                SELECT CAST(\(organisation) AS text)
                UNION SELECT organisation.code FROM organisation
                JOIN lineage ON organisation.successor_code = lineage.code)
            SELECT code FROM lineage
            """
        ).map { try $0.text(0) }
        let vintages = try ObservationStore(connection: connection)
            .earlier(planID: round.planID, of: lineage, before: round.period.to)
        return Dictionary(grouping: vintages, by: \.key.indicator)
    }
}
