package import Domain

/// Frozen editions of rounds, over one connection. Nothing here changes one but the recipient's acknowledgement.
package struct EditionStore {
    private let connection: any Connection

    /// The editions as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The editions of a round, the first one first.
    package func all(of round: StoredRound) throws -> [RoundEdition] {
        try editions("round_edition.round_id = \(round.id)")
    }

    /// One edition of a round; nil where there is none of that number.
    package func find(_ number: Int, of round: StoredRound) throws -> RoundEdition? {
        try editions("round_edition.round_id = \(round.id) AND round_edition.number = \(number)").first
    }

    /// The bytes of a form of an edition with the SHA-256 stored for them; nil where it has no such form.
    package func content(of edition: RoundEdition, _ format: EditionFormat) throws -> (bytes: [UInt8], sha256: String)?
    {
        try connection.query(
            """
            SELECT content, sha256 FROM round_edition_file
            WHERE edition_id = \(edition.id) AND format = \(format.rawValue)
            """
        ).first.map { (try $0.bytes(0), try $0.text(1)) }
    }

    /// Stores the next edition of a round and gives its number.
    package func append(
        _ files: [(file: EditionFile, bytes: [UInt8])],
        to round: StoredRound,
        for recipient: OrganisationCode,
        reason: String,
        by account: String,
        at instant: Instant
    ) throws -> Int {
        let last = try connection.query("SELECT max(number) FROM round_edition WHERE round_id = \(round.id)")[0]
        let number = Int(try last.optionalInteger(0) ?? 0) + 1
        let id = try connection.query(
            """
            INSERT INTO round_edition (round_id, number, recipient_code, reason, frozen_at, frozen_by)
            VALUES (\(round.id), \(number), \(recipient), \(reason), \(instant), \(account)) RETURNING id
            """
        )[0].integer(0)
        for (file, bytes) in files {
            try connection.execute(
                """
                INSERT INTO round_edition_file (edition_id, format, sha256, size, content)
                VALUES (\(id), \(file.format.rawValue), \(file.sha256), \(file.size), \(bytes))
                """
            )
        }
        return number
    }

    /// Stores that the recipient has an edition.
    package func acknowledge(_ edition: RoundEdition, by account: String, at instant: Instant) throws {
        try connection.execute(
            """
            UPDATE round_edition SET acknowledged_at = \(instant), acknowledged_by = \(account)
            WHERE id = \(edition.id) AND acknowledged_at IS NULL
            """
        )
    }

    /// What waits to be acknowledged by one of these organisations, the oldest first.
    package func waiting(for recipients: [OrganisationCode]) throws -> [WaitingEdition] {
        try connection.query(
            """
            SELECT plan.code, round.code, round_edition.number, round_edition.frozen_at
            FROM round_edition JOIN round ON round.id = round_edition.round_id JOIN plan ON plan.id = round.plan_id
            WHERE round_edition.recipient_code IN \(list: recipients) AND round_edition.acknowledged_at IS NULL
            ORDER BY round_edition.frozen_at, round_edition.id
            """
        ).map { row in
            WaitingEdition(
                plan: try PlanCode(row.text(0)),
                round: try PeriodCode(row.text(1)),
                number: try row.int(2),
                frozenAt: try row.instant(3)
            )
        }
    }

    private func editions(_ condition: SQL) throws -> [RoundEdition] {
        let files = try connection.query(
            """
            SELECT round_edition_file.edition_id, round_edition_file.format, round_edition_file.sha256,
                round_edition_file.size
            FROM round_edition_file JOIN round_edition ON round_edition.id = round_edition_file.edition_id
            WHERE \(part: condition) ORDER BY round_edition_file.edition_id, round_edition_file.format
            """
        ).map { (try $0.integer(0), EditionFile(format: try $0.word(1), sha256: try $0.text(2), size: try $0.int(3))) }
        let byEdition = Dictionary(grouping: files, by: \.0)
        return try connection.query(
            """
            SELECT round_edition.id, round_edition.number, round_edition.recipient_code, organisation.name,
                round_edition.reason, round_edition.frozen_at, round_edition.frozen_by,
                round_edition.acknowledged_at, round_edition.acknowledged_by
            FROM round_edition JOIN organisation ON organisation.code = round_edition.recipient_code
            WHERE \(part: condition) ORDER BY round_edition.number
            """
        ).map { row in
            let id = try row.integer(0)
            return RoundEdition(
                id: id,
                number: try row.int(1),
                recipient: try OrganisationCode(row.text(2)),
                recipientName: try row.text(3),
                reason: try row.text(4),
                frozenAt: try row.instant(5),
                frozenBy: try row.text(6),
                acknowledgedAt: try row.optionalInstant(7),
                acknowledgedBy: try row.optionalText(8),
                files: byEdition[id]?.map(\.1) ?? []
            )
        }
    }
}
