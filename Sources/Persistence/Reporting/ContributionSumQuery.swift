package import Domain

/// Adds up the accepted contributions of a round in two statements, however many there are.
package struct ContributionSumQuery {
    private let connection: any Connection

    /// The database as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The sums of those of the indicators that have contributors in the round.
    package func callAsFunction(
        _ round: StoredRound,
        of indicators: [IndicatorCode]
    ) throws -> [IndicatorCode: ContributionSum] {
        let contributed = try ContributionQuery(connection: connection).indicators(in: round, among: indicators)
        guard !contributed.isEmpty else { return [:] }
        var sums: [IndicatorCode: ContributionSum] = [:]
        for row in try connection.query(statement(round, of: contributed)) {
            guard let form = ContributionForm(unit: try row.word(1), aggregation: try Self.aggregation(row)) else {
                continue
            }
            let coverage = ContributionCoverage(
                expected: try row.int(3),
                counted: try row.int(4),
                provisional: try row.int(5),
                missing: try row.int(6),
                submitted: try row.int(7)
            )
            sums[try IndicatorCode(row.text(0))] = ContributionSum(
                form,
                numerator: try Self.total(row, 8),
                denominator: try Self.total(row, 10),
                amount: try Self.total(row, 12),
                coverage: coverage
            )
        }
        return sums
    }

    private static func aggregation(_ row: Row) throws -> IndicatorAggregation? {
        try row.optionalText(2) == nil ? nil : row.word(2)
    }

    /// Whole ones and millionths are added up apart: neither can overflow, and the sum is exact on both databases.
    private static func total(_ row: Row, _ column: Int) throws -> ExactDecimal? {
        guard let whole = try row.optionalInteger(column), let rest = try row.optionalInteger(column + 1) else {
            return nil
        }
        return ExactDecimal.sum(whole: whole, millionths: rest)
    }

    private func statement(_ round: StoredRound, of indicators: [IndicatorCode]) -> SQL {
        """
        SELECT indicator.code, indicator.unit, indicator.aggregation, count(*), count(vintage.value),
            count(CASE WHEN vintage.status = 'P' THEN 1 END), count(CASE WHEN vintage.status = 'M' THEN 1 END),
            count(CASE WHEN vintage.number IS NULL AND report.state = 'submitted' THEN 1 END),
            CAST(sum(vintage.numerator / 1000000) AS bigint), CAST(sum(vintage.numerator % 1000000) AS bigint),
            CAST(sum(vintage.denominator / 1000000) AS bigint), CAST(sum(vintage.denominator % 1000000) AS bigint),
            CAST(sum(vintage.value / 1000000) AS bigint), CAST(sum(vintage.value % 1000000) AS bigint)
        FROM obligation
        JOIN indicator ON indicator.edition_id = \(round.editionID) AND indicator.code = obligation.indicator_code
        LEFT JOIN report ON report.round_id = obligation.round_id
            AND report.organisation_code = obligation.organisation_code
        LEFT JOIN observation ON observation.plan_id = \(round.planID)
            AND observation.indicator_code = obligation.indicator_code AND observation.kind = 'contributing'
            AND observation.organisation_code = obligation.organisation_code
            AND observation.period_code = \(round.code)
        LEFT JOIN vintage ON vintage.observation_id = observation.id AND vintage.number = (
            SELECT max(newest.number) FROM vintage newest WHERE newest.observation_id = observation.id)
        WHERE obligation.round_id = \(round.id) AND obligation.indicator_code IN \(list: indicators)
            AND obligation.kind = 'contributing'
        GROUP BY indicator.code, indicator.unit, indicator.aggregation
        """
    }
}
