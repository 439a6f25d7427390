package import Domain

/// Evidence of units' reports, over one connection. Bytes are kept once under their SHA-256; what is removed stays stored, for
/// the audit log names it.
package struct EvidenceStore {
    private let connection: any Connection

    /// The evidence as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The evidence of a report, in the order it was added.
    ///
    /// - Parameter instant: what it had then; nil: what it has.
    package func all(
        of organisation: OrganisationCode,
        in round: StoredRound,
        asOf instant: Instant? = nil
    ) throws -> [Evidence] {
        let there: SQL =
            instant.map {
                "evidence.added_at <= \($0) AND (evidence.removed_at IS NULL OR evidence.removed_at > \($0))"
            } ?? "evidence.removed_at IS NULL"
        return try evidence(
            "evidence.round_id = \(round.id) AND evidence.organisation_code = \(organisation) AND \(part: there)"
        )
    }

    /// One piece of a report's evidence; nil where the report has none of that key.
    package func find(_ id: Int64, of organisation: OrganisationCode, in round: StoredRound) throws -> Evidence? {
        try evidence(
            """
            evidence.id = \(id) AND evidence.round_id = \(round.id) AND evidence.organisation_code = \(organisation)
            AND evidence.removed_at IS NULL
            """
        ).first
    }

    /// The bytes kept under a SHA-256; nil where there are none.
    package func content(sha256: String) throws -> [UInt8]? {
        try connection.query("SELECT content FROM stored_file WHERE sha256 = \(sha256)").first?.bytes(0)
    }

    /// Keeps bytes under their SHA-256, once.
    package func keep(_ bytes: [UInt8], sha256: String) throws {
        try connection.execute(
            """
            INSERT INTO stored_file (sha256, size, content) VALUES (\(sha256), \(bytes.count), \(bytes))
            ON CONFLICT (sha256) DO NOTHING
            """
        )
    }

    /// Adds a file to a report and gives the key of the piece of evidence.
    package func add(
        _ bytes: [UInt8],
        sha256: String,
        name: EvidenceName,
        type: EvidenceType,
        figure: FigureKey?,
        to organisation: OrganisationCode,
        in round: StoredRound,
        by account: String,
        at instant: Instant
    ) throws -> Int64 {
        try keep(bytes, sha256: sha256)
        return try connection.query(
            """
            INSERT INTO evidence (round_id, organisation_code, indicator_code, kind, name, type, sha256, added_at, added_by)
            VALUES (\(round.id), \(organisation), \(figure?.indicator.text), \(figure?.kind.rawValue), \(name.text),
                \(type.rawValue), \(sha256), \(instant), \(account))
            RETURNING id
            """
        )[0].integer(0)
    }

    /// Takes a piece of evidence off its report.
    package func remove(_ evidence: Evidence, by account: String, at instant: Instant) throws {
        try connection.execute(
            """
            UPDATE evidence SET removed_at = \(instant), removed_by = \(account)
            WHERE id = \(evidence.id) AND removed_at IS NULL
            """
        )
    }

    private func evidence(_ condition: SQL) throws -> [Evidence] {
        try connection.query(
            """
            SELECT evidence.id, evidence.indicator_code, evidence.name, evidence.type, evidence.sha256,
                stored_file.size, evidence.added_at, evidence.added_by, evidence.kind
            FROM evidence JOIN stored_file ON stored_file.sha256 = evidence.sha256
            WHERE \(part: condition) ORDER BY evidence.id
            """
        ).map { row in
            Evidence(
                id: try row.integer(0),
                figure: try row.optionalText(1).map { FigureKey(try IndicatorCode($0), try row.word(8)) },
                name: try row.text(2),
                type: try row.word(3),
                sha256: try row.text(4),
                size: try row.int(5),
                addedAt: try row.instant(6),
                addedBy: try row.text(7)
            )
        }
    }
}
