package import Domain

/// Evidence that tasks are done, over one connection.
package struct CompletionStore {
    private let connection: any Connection

    /// The evidence as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Evidence of an occurrence, the latest first.
    package func all(of occurrence: Int64) throws -> [StoredCompletion] {
        try connection.query(
            """
            SELECT id, number, document_number, document_day, completed_on, link, note, file_name, file_type, sha256,
                submitted_at, submitted_by, decision, decided_at, decided_by, reason, illustrative
            FROM task_completion WHERE occurrence_id = \(occurrence) ORDER BY number DESC
            """
        ).map(Self.completion)
    }

    /// Adds evidence as the next number of its occurrence, and gives that number.
    @discardableResult
    package func add(
        _ completion: Completion,
        file: CompletionFile?,
        to occurrence: Int64,
        by account: String,
        at instant: Instant,
        isIllustrative: Bool
    ) throws -> Int {
        try connection.query(
            """
            INSERT INTO task_completion (occurrence_id, number, document_number, document_day, completed_on, link,
                file_name, file_type, sha256, note, submitted_at, submitted_by, illustrative)
            VALUES (\(occurrence), 1 + (SELECT count(*) FROM task_completion WHERE occurrence_id = \(occurrence)),
                \(completion.documentNumber), \(completion.documentDay), \(completion.completedOn),
                \(completion.link), \(file?.name), \(file?.type.rawValue), \(file?.sha256), \(completion.note),
                \(instant), \(account), \(isIllustrative))
            RETURNING number
            """
        )[0].int(0)
    }

    /// Records what was decided about evidence.
    ///
    /// - Parameter reason: why it is returned; nil where it is confirmed.
    package func decide(_ id: Int64, reason: String?, by account: String, at instant: Instant) throws {
        try connection.execute(
            """
            UPDATE task_completion SET decision = \(reason == nil ? "confirmed" : "returned"), decided_at = \(instant),
                decided_by = \(account), reason = \(reason)
            WHERE id = \(id) AND decision IS NULL
            """
        )
    }

    private static func completion(_ row: Row) throws -> StoredCompletion {
        let decision = try row.optionalText(12)
        return StoredCompletion(
            id: try row.integer(0),
            number: try row.int(1),
            completion: Completion(
                documentNumber: try row.text(2),
                documentDay: try row.day(3),
                completedOn: try row.day(4),
                link: try row.optionalText(5),
                note: try row.text(6)
            ),
            file: try row.optionalText(9).map { sha256 in
                CompletionFile(name: try row.text(7), type: try row.word(8), sha256: sha256)
            },
            submittedAt: try row.instant(10),
            submittedBy: try row.text(11),
            isConfirmed: decision.map { $0 == "confirmed" },
            decidedAt: try row.optionalInstant(13),
            decidedBy: try row.optionalText(14),
            reason: try row.optionalText(15),
            isIllustrative: try row.boolean(16)
        )
    }
}
