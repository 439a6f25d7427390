package import Domain

/// Units' reports, over one connection.
package struct ReportStore {
    private let connection: any Connection

    /// The reports as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The report of a unit in a round; nil while nobody has begun it.
    package func find(_ organisation: OrganisationCode, in round: StoredRound) throws -> StoredReport? {
        guard
            let row = try connection.query(
                """
                SELECT id, state, revision, trend, difficulties, proposals, saved_at, saved_by, first_submitted_at,
                    submitted_at, submitted_by, review_begun_at, decided_at, decided_by, return_reason
                FROM report WHERE round_id = \(round.id) AND organisation_code = \(organisation)
                """
            ).first
        else { return nil }
        let progress = ReportProgress(
            state: try row.word(1),
            submittedBy: try row.optionalText(10),
            isUnderReview: try row.optionalInteger(11) != nil
        )
        return StoredReport(
            id: try row.integer(0),
            roundID: round.id,
            organisation: organisation,
            progress: progress,
            revision: try row.int(2),
            narratives: Narratives(
                trend: try row.text(3),
                difficulties: try row.text(4),
                proposals: try row.text(5)
            ),
            savedAt: try row.instant(6),
            savedBy: try row.text(7),
            firstSubmittedAt: try row.optionalInstant(8),
            submittedAt: try row.optionalInstant(9),
            decidedAt: try row.optionalInstant(12),
            decidedBy: try row.optionalText(13),
            returnReason: try row.optionalText(14),
            figures: try figures(of: try row.integer(0))
        )
    }

    /// Stores a report's content as the next revision, making the report where there is none, and gives its key.
    ///
    /// - Parameter revision: the revision the save began from; 0 where there was none. The caller has checked it.
    package func save(
        _ figures: [StoredFigure],
        _ narratives: Narratives,
        of organisation: OrganisationCode,
        in round: StoredRound,
        after revision: Int,
        by name: String,
        at instant: Instant
    ) throws -> Int64 {
        let rows = try connection.query(
            """
            INSERT INTO report (round_id, organisation_code, state, revision, trend, difficulties, proposals, saved_at,
                saved_by)
            VALUES (\(round.id), \(organisation), 'draft', \(revision + 1), \(narratives.trend),
                \(narratives.difficulties), \(narratives.proposals), \(instant), \(name))
            ON CONFLICT (round_id, organisation_code) DO UPDATE SET revision = excluded.revision,
                trend = excluded.trend, difficulties = excluded.difficulties, proposals = excluded.proposals,
                saved_at = excluded.saved_at, saved_by = excluded.saved_by
            RETURNING id
            """
        )
        let id = try rows[0].integer(0)
        if revision > 0 { try connection.execute("DELETE FROM report_figure WHERE report_id = \(id)") }
        try insert(figures, into: id)
        return id
    }

    /// Records that a report was sent, and what stood out in it.
    package func submit(_ id: Int64, _ findings: ReportFindings, by name: String, at instant: Instant) throws {
        try connection.execute(
            """
            UPDATE report SET state = 'submitted', submitted_at = \(instant), submitted_by = \(name),
                first_submitted_at = coalesce(first_submitted_at, \(instant)), review_begun_at = NULL,
                decided_at = NULL, decided_by = NULL
            WHERE id = \(id)
            """
        )
        try connection.execute(
            """
            INSERT INTO report_finding (report_id, missing, provisional, jumps, is_first)
            VALUES (\(id), \(findings.missing), \(findings.provisional), \(findings.jumps), \(findings.isFirst))
            ON CONFLICT (report_id) DO UPDATE SET missing = excluded.missing, provisional = excluded.provisional,
                jumps = excluded.jumps, is_first = excluded.is_first
            """
        )
    }

    /// Records a move within the unit: to its approver, or back to its writer.
    package func move(_ id: Int64, to state: ReportState) throws {
        try connection.execute("UPDATE report SET state = \(state.rawValue) WHERE id = \(id)")
    }

    /// Records that its author took a report back.
    package func recall(_ id: Int64) throws {
        try connection.execute("UPDATE report SET state = 'draft', submitted_at = NULL WHERE id = \(id)")
    }

    /// Records that the review of a report has begun; the first instant stays.
    package func beginReview(_ id: Int64, at instant: Instant) throws {
        try connection.execute(
            "UPDATE report SET review_begun_at = coalesce(review_begun_at, \(instant)) WHERE id = \(id)"
        )
    }

    /// Records a decision: accepted, or returned with its reason.
    package func decide(_ id: Int64, _ state: ReportState, reason: String?, by name: String, at instant: Instant) throws
    {
        try connection.execute(
            """
            UPDATE report SET state = \(state.rawValue), decided_at = \(instant), decided_by = \(name),
                return_reason = coalesce(CAST(\(reason) AS text), return_reason),
                review_begun_at = coalesce(review_begun_at, \(instant))
            WHERE id = \(id)
            """
        )
    }

    /// Appends an event with what the report said then, and the marks made with it.
    package func append(_ event: ReportEvent, to id: Int64) throws {
        let rows = try connection.query(
            """
            INSERT INTO report_event (report_id, kind, at, actor, reason, content)
            VALUES (\(id), \(event.kind.rawValue), \(event.at), \(event.actor), \(event.reason), \(event.content))
            RETURNING id
            """
        )
        try ReviewMarkStore(connection: connection).add(event.marks, to: try rows[0].integer(0))
    }

    /// The events of a report, the earliest first.
    package func events(of id: Int64) throws -> [ReportEvent] {
        let rows = try connection.query(
            "SELECT kind, at, actor, reason, content, id FROM report_event WHERE report_id = \(id) ORDER BY id"
        )
        // A report that was only sent, as nearly all are when many are, has no marks to ask for.
        let isSent = SQLValue.text(ReportEventKind.submitted.rawValue)
        let marks =
            rows.allSatisfy { $0[0] == isSent }
            ? [:] : try ReviewMarkStore(connection: connection).all(ofReport: id)
        return try rows.map {
            ReportEvent(
                kind: try $0.word(0),
                at: try $0.instant(1),
                actor: try $0.text(2),
                reason: try $0.text(3),
                content: try $0.text(4),
                marks: marks[try $0.integer(5)] ?? []
            )
        }
    }

    private func insert(_ figures: [StoredFigure], into id: Int64) throws {
        guard !figures.isEmpty else { return }
        let rows = figures.map { row -> SQL in
            let typed = row.typed
            return """
                (\(id), \(typed.indicator), \(typed.key.kind.rawValue), \(typed.value), \(typed.numerator),
                \(typed.denominator), \(row.figure?.value), \(row.figure?.numerator), \(row.figure?.denominator), \(typed.status), \(typed.note))
                """
        }
        try connection.execute(
            """
            INSERT INTO report_figure (report_id, indicator_code, kind, typed_value, typed_numerator, typed_denominator,
                value, numerator, denominator, status, note)
            VALUES \(rows: rows)
            """
        )
    }

    private func figures(of id: Int64) throws -> [FigureKey: StoredFigure] {
        var figures: [FigureKey: StoredFigure] = [:]
        for row in try connection.query(
            """
            SELECT indicator_code, typed_value, typed_numerator, typed_denominator, value, numerator, denominator, status,
                note, kind
            FROM report_figure WHERE report_id = \(id)
            """
        ) {
            let key = FigureKey(try IndicatorCode(row.text(0)), try row.word(9))
            let status = try row.word(7, as: ObservationStatus.self)
            let value = try row.optionalDecimal(4)
            let typed = TypedFigure(
                key,
                value: try row.text(1),
                numerator: try row.text(2),
                denominator: try row.text(3),
                status: status.rawValue,
                note: try row.text(8)
            )
            let figure = Figure(
                value: value,
                numerator: try row.optionalDecimal(5),
                denominator: try row.optionalDecimal(6),
                status: status,
                note: typed.note
            )
            let isAnswered = value != nil || status == .missing
            figures[key] = StoredFigure(typed: typed, figure: isAnswered ? figure : nil)
        }
        return figures
    }
}
