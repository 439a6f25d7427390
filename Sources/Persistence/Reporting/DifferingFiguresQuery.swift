import Domain

/// Counts the figures in waiting reports that say something else than their contributors' sum, in four statements; in one
/// where the round asks for no contributions.
struct DifferingFiguresQuery {
    private let connection: any Connection

    /// The database as a transaction sees it.
    init(connection: any Connection) {
        self.connection = connection
    }

    /// How many figures of each waiting report of a round differ; units without one are left out.
    func callAsFunction(_ round: StoredRound) throws -> [OrganisationCode: Int] {
        let contributed = try ContributionQuery(connection: connection).indicators(in: round)
        guard !contributed.isEmpty else { return [:] }
        let stated = try connection.query(
            """
            SELECT report.organisation_code, report_figure.indicator_code, report_figure.value, report_figure.status
            FROM report
            JOIN report_figure ON report_figure.report_id = report.id AND report_figure.kind = 'measuring'
            WHERE report.state = 'submitted' AND report.round_id = \(round.id) AND report_figure.value IS NOT NULL
                AND report_figure.indicator_code IN \(list: contributed)
            """
        ).map { row in
            let figure = Figure(
                value: try row.optionalDecimal(2),
                numerator: nil,
                denominator: nil,
                status: try row.word(3),
                note: ""
            )
            return (try OrganisationCode(row.text(0)), try IndicatorCode(row.text(1)), figure)
        }
        let sums = try ContributionSumQuery(connection: connection)(round, of: Array(Set(stated.map(\.1))))
        var differing: [OrganisationCode: Int] = [:]
        for (unit, indicator, figure) in stated where sums[indicator].map({ !$0.agrees(with: figure) }) ?? false {
            differing[unit, default: 0] += 1
        }
        return differing
    }
}
