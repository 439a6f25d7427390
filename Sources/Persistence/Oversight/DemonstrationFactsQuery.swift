/// What decides whether a demonstration may be put on a database.
package struct DemonstrationFactsQuery {
    private let connection: any Connection

    /// The question as a transaction asks it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// True where somebody has an account or a round was opened: work that invented figures must not touch.
    package func hasWork() throws -> Bool {
        try !connection.query(
            """
            SELECT 1 WHERE EXISTS (SELECT 1 FROM account) OR EXISTS (SELECT 1 FROM round WHERE state <> 'scheduled')
            """
        ).isEmpty
    }
}
