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
            corrections: report?.state == .accepted
                ? try CorrectionRequestStore(connection: connection).all(of: organisation, in: round) : [],
            rows: try rows(organisation, in: round)
        )
    }

    private func rows(_ organisation: OrganisationCode, in round: StoredRound) throws -> [ReportSheetRow] {
        let edition = try connection.editions.facts(of: round, connection)
        let earlier = try earlier(organisation, in: round)
        let asked = try connection.query(
            """
            SELECT indicator.code, indicator.name, heading.name, indicator.unit, indicator.aggregation, obligation.kind,
                indicator.direction
            FROM obligation
            JOIN indicator ON indicator.edition_id = \(round.editionID) AND indicator.code = obligation.indicator_code
            LEFT JOIN indicator heading
                ON heading.edition_id = indicator.edition_id AND heading.code = indicator.parent_code
            WHERE obligation.round_id = \(round.id) AND obligation.organisation_code = \(organisation)
            ORDER BY indicator.sort_key, obligation.kind DESC
            """
        )
        let keys = try asked.map { FigureKey(try IndicatorCode($0.text(0)), try $0.word(5)) }
        let measured = keys.filter { $0.kind == .measuring }.map(\.indicator)
        let sums = try ContributionSumQuery(connection: connection)(round, of: measured)
        return try zip(keys, asked).map { key, row in
            let aggregation: IndicatorAggregation? = try row.optionalText(4) == nil ? nil : row.word(4)
            let unit: IndicatorUnit = try row.word(3)
            return ReportSheetRow(
                key: key,
                name: try row.text(1),
                parentName: try row.optionalText(2),
                unit: unit,
                direction: try row.word(6),
                aggregation: aggregation,
                targets: edition[key.indicator.text]?.targets ?? [],
                earlier: Self.restated(earlier[key] ?? [], ContributionForm(unit: unit, aggregation: aggregation)),
                contributed: key.kind == .measuring ? sums[key.indicator] : nil
            )
        }
    }

    /// Contributions of several predecessors to one period as one of their successor: sums, never means. A period that cannot
    /// be added up is left out; measured figures stay as they are.
    private static func restated(_ earlier: [StoredVintage], _ form: ContributionForm?) -> [StoredVintage] {
        guard let form, earlier.first?.key.figure.kind == .contributing else { return earlier }
        var periods: [[StoredVintage]] = []
        for stored in earlier {
            if periods.last?.first?.key.period == stored.key.period {
                periods[periods.count - 1].append(stored)
            } else {
                periods.append([stored])
            }
        }
        return periods.compactMap { part in
            guard part.count > 1 else { return part.first }
            return Figure.combined(part.map(\.vintage.figure), form).map { part[0].stating($0) }
        }
    }

    private func earlier(
        _ organisation: OrganisationCode,
        in round: StoredRound
    ) throws -> [FigureKey: [StoredVintage]] {
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
        return Dictionary(grouping: vintages, by: \.key.figure)
    }
}
