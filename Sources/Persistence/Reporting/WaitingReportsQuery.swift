import Domain

/// Reads the reports that wait for the coordinator of a plan, over all rounds that take reports.
package struct WaitingReportsQuery {
    private let connection: any Connection

    /// The database as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The reports, the most urgent first; alike ones by round and unit.
    package func callAsFunction(planID: Int64) throws -> [WaitingReport] {
        let rounds = try RoundStore(connection: connection).all(planID: planID).filter(\.state.takesReports)
        let deadlines = DeadlineStore(connection: connection)
        let setting = try deadlines.setting(planID: planID)
        let waiting = try rounds.flatMap { round in
            let differing = try DifferingFiguresQuery(connection: connection)(round)
            return try reports(of: round, setting, extended: try deadlines.extensions(of: round), differing)
        }
        return waiting.enumerated().sorted { left, right in
            if left.element.urgency < right.element.urgency { return true }
            return !(right.element.urgency < left.element.urgency) && left.offset < right.offset
        }.map(\.element)
    }

    private func reports(
        of round: StoredRound,
        _ setting: DeadlineSetting,
        extended: [OrganisationCode: Instant],
        _ differing: [OrganisationCode: Int]
    ) throws -> [WaitingReport] {
        try connection.query(
            """
            SELECT report.organisation_code, organisation.name, report.revision, report.submitted_by,
                report.review_begun_at, report.first_submitted_at, report.submitted_at, report_finding.missing,
                report_finding.provisional, report_finding.jumps, report_finding.is_first,
                (SELECT count(*) FROM obligation WHERE obligation.round_id = report.round_id
                    AND obligation.organisation_code = report.organisation_code)
            FROM report
            JOIN organisation ON organisation.code = report.organisation_code
            JOIN report_finding ON report_finding.report_id = report.id
            WHERE report.state = 'submitted' AND report.round_id = \(round.id)
            ORDER BY organisation.sort_key, organisation.code
            """
        ).map { row in
            let code = try OrganisationCode(row.text(0))
            let deadline = Deadline(
                dueBefore: round.period.dueBefore,
                setting: setting,
                extendedTo: extended[code]
            )
            let findings = ReportFindings(
                missing: try row.int(7),
                provisional: try row.int(8),
                jumps: try row.int(9),
                isFirst: try row.boolean(10)
            )
            return WaitingReport(
                round: round,
                organisation: code,
                name: try row.text(1),
                asked: try row.int(11),
                revision: try row.int(2),
                submittedBy: try row.text(3),
                isUnderReview: try row.optionalInteger(4) != nil,
                deadline: deadline,
                urgency: ReviewUrgency(
                    timeliness: deadline.timeliness(at: try row.instant(5)),
                    findings: findings,
                    differing: differing[code] ?? 0,
                    waitsSince: try row.instant(6)
                )
            )
        }
    }
}
