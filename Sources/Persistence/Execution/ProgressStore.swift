package import Domain

/// What leads reported about their tasks, append-only, over one connection.
package struct ProgressStore {
    private let connection: any Connection

    /// The progress as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The last recorded percentage of a task, or of one of its activities; nil where there is none.
    package func last(of occurrence: Int64, activity: Int?) throws -> Int? {
        try connection.query(
            """
            SELECT percent FROM task_progress
            WHERE occurrence_id = \(occurrence) AND activity_number IS NOT DISTINCT FROM CAST(\(activity) AS bigint)
            ORDER BY id DESC LIMIT 1
            """
        ).first?.int(0)
    }

    /// The last recorded percentage of each activity by its number.
    package func lastByActivity(of occurrence: Int64) throws -> [Int: Int] {
        let rows = try connection.query(
            """
            SELECT p.activity_number, p.percent FROM task_progress p
            WHERE p.occurrence_id = \(occurrence) AND p.activity_number IS NOT NULL AND p.id = (
                SELECT max(l.id) FROM task_progress l
                WHERE l.occurrence_id = p.occurrence_id AND l.activity_number = p.activity_number)
            """
        )
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.int(0), try $0.int(1)) })
    }

    /// Appends a word.
    package func append(
        _ entry: ProgressEntry,
        to occurrence: Int64,
        by account: String,
        at instant: Instant,
        isIllustrative: Bool
    ) throws {
        try connection.execute(
            """
            INSERT INTO task_progress (occurrence_id, activity_number, percent, started_on, ended_on, done, difficulties,
                explanation, recorded_at, recorded_by, illustrative)
            VALUES (\(occurrence), \(entry.activity), \(entry.percent), \(entry.startedOn), \(entry.endedOn),
                \(entry.done), \(entry.difficulties), \(entry.explanation), \(instant), \(account), \(isIllustrative))
            """
        )
    }

    /// What was said about an occurrence, the latest first.
    package func all(of occurrence: Int64, window: ListWindow) throws -> [StoredProgress] {
        try connection.query(
            """
            SELECT activity_number, percent, started_on, ended_on, done, difficulties, explanation, recorded_at,
                recorded_by, illustrative
            FROM task_progress WHERE occurrence_id = \(occurrence) ORDER BY id DESC \(part: window.clause)
            """
        ).map { row in
            StoredProgress(
                entry: ProgressEntry(
                    activity: try row.optionalInteger(0).map(Int.init),
                    percent: try row.int(1),
                    startedOn: try row.optionalDay(2),
                    endedOn: try row.optionalDay(3),
                    done: try row.text(4),
                    difficulties: try row.text(5),
                    explanation: try row.text(6)
                ),
                at: try row.instant(7),
                author: try row.text(8),
                isIllustrative: try row.boolean(9)
            )
        }
    }
}
