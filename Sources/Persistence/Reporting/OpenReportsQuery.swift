package import Domain

/// Reads what is to be done in the open and closed rounds of a plan. What it costs follows from what it gives, not from how many
/// units a round asks.
package struct OpenReportsQuery {
    private let connection: any Connection

    /// The database as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Reports these units still owe, the oldest round first, then by the names of units.
    package func owed(planID: Int64, by organisations: [OrganisationCode]) throws -> [OpenReport] {
        guard !organisations.isEmpty else { return [] }
        return try reports(
            planID: planID,
            from: """
                due_report due LEFT JOIN report ON report.round_id = due.round_id
                    AND report.organisation_code = due.organisation_code
                """,
            where: """
                due.organisation_code IN \(list: organisations)
                AND (report.state IS NULL OR report.state NOT IN ('submitted', 'accepted'))
                """
        )
    }

    /// Reports that wait for the coordinator, the oldest round first, then by the names of units.
    ///
    /// - Parameter window: which part of them.
    package func toReview(planID: Int64, window: ListWindow) throws -> [OpenReport] {
        try reports(
            planID: planID,
            from: """
                report JOIN due_report due ON due.round_id = report.round_id
                    AND due.organisation_code = report.organisation_code
                """,
            where: "report.state = 'submitted'",
            window: window
        )
    }

    /// How many reports wait for the coordinator.
    package func toReviewCount(planID: Int64) throws -> Int {
        let rounds = try rounds(planID: planID).map(\.id)
        guard !rounds.isEmpty else { return 0 }
        return try connection.query(
            "SELECT count(*) FROM report WHERE report.state = 'submitted' AND report.round_id IN \(list: rounds)"
        )[0].int(0)
    }

    private func rounds(planID: Int64) throws -> [StoredRound] {
        try RoundStore(connection: connection).all(planID: planID).filter(\.state.takesReports)
    }

    private func reports(
        planID: Int64,
        from tables: SQL,
        where condition: SQL,
        window: ListWindow? = nil
    ) throws -> [OpenReport] {
        let rounds = Dictionary(uniqueKeysWithValues: try rounds(planID: planID).map { ($0.id, $0) })
        guard !rounds.isEmpty else { return [] }
        let setting = try DeadlineStore(connection: connection).setting(planID: planID)
        return try connection.query(
            """
            SELECT due.round_id, due.organisation_code, organisation.name,
                (SELECT count(*) FROM obligation WHERE obligation.round_id = due.round_id
                    AND obligation.organisation_code = due.organisation_code),
                report.state, report.first_submitted_at, report.submitted_by, report.review_begun_at,
                (SELECT extension.due_before FROM extension WHERE extension.round_id = due.round_id
                    AND extension.organisation_code = due.organisation_code ORDER BY extension.id DESC LIMIT 1)
            FROM \(part: tables)
            JOIN organisation ON organisation.code = due.organisation_code
            JOIN round ON round.id = due.round_id
            WHERE due.round_id IN \(list: rounds.keys.sorted()) AND \(part: condition)
            ORDER BY round.due_before, round.code, organisation.sort_key, organisation.code \(part: window?.clause ?? "")
            """
        ).compactMap { row in
            try rounds[row.integer(0)].map { OpenReport(round: $0, unit: try Self.unit(row, of: $0, setting)) }
        }
    }

    private static func unit(_ row: Row, of round: StoredRound, _ setting: DeadlineSetting) throws -> RoundUnit {
        RoundUnit(
            organisation: try OrganisationCode(row.text(1)),
            name: try row.text(2),
            asked: try row.int(3),
            state: try row.optionalText(4) == nil ? nil : row.word(4),
            firstSubmittedAt: try row.optionalInstant(5),
            submittedBy: try row.optionalText(6),
            isUnderReview: try row.optionalInteger(7) != nil,
            deadline: Deadline(
                dueBefore: round.period.dueBefore,
                setting: setting,
                extendedTo: try row.optionalInstant(8)
            )
        )
    }
}
