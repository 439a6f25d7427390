import Domain

/// Reads how every unit of a round stands.
package struct RoundUnitsQuery {
    private let connection: any Connection

    /// The database as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The units that must supply something, in the order of their names.
    package func callAsFunction(_ round: StoredRound) throws -> [RoundUnit] {
        let deadlines = DeadlineStore(connection: connection)
        let setting = try deadlines.setting(planID: round.planID)
        let extensions = try deadlines.extensions(of: round)
        return try connection.query(
            """
            SELECT asked.organisation_code, organisation.name, asked.figures, report.state, report.first_submitted_at,
                report.submitted_by, report.review_begun_at
            FROM (SELECT organisation_code, count(*) AS figures FROM obligation WHERE round_id = \(round.id)
                GROUP BY organisation_code) asked
            JOIN organisation ON organisation.code = asked.organisation_code
            LEFT JOIN report ON report.round_id = \(round.id) AND report.organisation_code = asked.organisation_code
            ORDER BY organisation.sort_key, organisation.code
            """
        ).map { row in
            let code = try OrganisationCode(row.text(0))
            return RoundUnit(
                organisation: code,
                name: try row.text(1),
                asked: try row.int(2),
                state: try row.optionalText(3) == nil ? nil : row.word(3),
                firstSubmittedAt: try row.optionalInstant(4),
                submittedBy: try row.optionalText(5),
                isUnderReview: try row.optionalInteger(6) != nil,
                deadline: Deadline(
                    dueBefore: round.period.dueBefore,
                    setting: setting,
                    extendedTo: extensions[code]
                )
            )
        }
    }
}
