package import Domain

/// Units' requests to correct accepted figures, over one connection.
package struct CorrectionRequestStore {
    private let connection: any Connection

    /// The requests as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Stores a request and gives its key. A second one that waits for the same figure throws `ConstraintFailure`.
    package func add(
        _ request: NewCorrectionRequest,
        of organisation: OrganisationCode,
        in round: StoredRound,
        at instant: Instant
    ) throws -> Int64 {
        let typed = request.typed
        return try connection.query(
            """
            INSERT INTO correction_request (round_id, organisation_code, indicator_code, kind, vintage, typed_value,
                typed_numerator, typed_denominator, status, note, evidence_id, reason, state, requested_at, requested_by,
                answer)
            VALUES (\(round.id), \(organisation), \(typed.indicator), \(typed.key.kind.rawValue), \(request.vintage), \(typed.value),
                \(typed.numerator), \(typed.denominator), \(typed.status), \(typed.note), \(request.evidence),
                \(request.reason), 'waiting', \(instant), \(request.author), '')
            RETURNING id
            """
        )[0].integer(0)
    }

    /// A request of a plan; nil where the plan has none of that key.
    package func find(_ id: Int64, planID: Int64) throws -> CorrectionRequest? {
        try requests("correction_request.id = \(id) AND round.plan_id = \(planID)").first
    }

    /// The requests about a report, the newest first.
    package func all(of organisation: OrganisationCode, in round: StoredRound) throws -> [CorrectionRequest] {
        try requests(
            "correction_request.round_id = \(round.id) AND correction_request.organisation_code = \(organisation)"
        ).reversed()
    }

    /// A plan's requests, the oldest first.
    ///
    /// - Parameter window: only a part of them; nil: all.
    package func list(
        planID: Int64,
        _ filter: CorrectionRequestFilter,
        window: ListWindow? = nil
    ) throws -> [CorrectionRequest] {
        try requests("round.plan_id = \(planID) AND \(part: filter.condition)", window: window)
    }

    /// How many `list` has in all.
    package func count(planID: Int64, _ filter: CorrectionRequestFilter) throws -> Int {
        try connection.query(
            """
            SELECT count(*) FROM correction_request JOIN round ON round.id = correction_request.round_id
            WHERE round.plan_id = \(planID) AND \(part: filter.condition)
            """
        )[0].int(0)
    }

    /// Records how a waiting request ended; false where it waits no longer.
    ///
    /// - Parameters:
    ///   - answer: why it was declined; empty for every other end.
    ///   - vintage: the vintage it led to; nil for none.
    package func end(
        _ id: Int64,
        as state: CorrectionRequestState,
        answer: String = "",
        vintage: Int? = nil,
        by account: String,
        at instant: Instant
    ) throws -> Bool {
        try connection.execute(
            """
            UPDATE correction_request SET state = \(state.rawValue), answer = \(answer),
                resulting_vintage = CAST(\(vintage) AS bigint), decided_at = \(instant), decided_by = \(account)
            WHERE id = \(id) AND state = 'waiting'
            """
        ) == 1
    }

    private func requests(_ condition: SQL, window: ListWindow? = nil) throws -> [CorrectionRequest] {
        try connection.query(
            """
            SELECT \(part: CorrectionRequest.columns) FROM correction_request
            JOIN round ON round.id = correction_request.round_id
            JOIN organisation ON organisation.code = correction_request.organisation_code
            WHERE \(part: condition) ORDER BY correction_request.id \(part: window?.clause ?? "")
            """
        ).map(CorrectionRequest.init(row:))
    }
}
