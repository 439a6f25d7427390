/// How far the audit log had come in a snapshot of the database.
package struct LogPosition: Sendable, Equatable {
    private let number: Int64
    private let hash: String

    /// The position as a transaction sees it; nil where the log is empty.
    package init?(_ connection: any Connection) throws {
        guard let row = try connection.query("SELECT number, hash FROM audit_entry ORDER BY number DESC LIMIT 1").first
        else { return nil }
        number = try row.integer(0)
        hash = try row.text(1)
    }

    /// True where the log goes on from here, and with nothing but some actions about other subjects.
    ///
    /// - Parameters:
    ///   - actions: what may have been written since.
    ///   - subject: the subject that none of them is about.
    package func holds(_ connection: any Connection, but actions: [String], notAbout subject: String) throws -> Bool {
        try !connection.query(
            """
            SELECT 1 FROM audit_entry WHERE number = \(number) AND hash = \(hash) AND NOT EXISTS (
                SELECT 1 FROM audit_entry later WHERE later.number > \(number)
                    AND (later.action NOT IN \(list: actions) OR later.subject = \(subject)))
            """
        ).isEmpty
    }
}
