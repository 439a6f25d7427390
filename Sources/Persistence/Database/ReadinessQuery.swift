/// Asks the database for nothing but an answer.
package struct ReadinessQuery {
    private let connection: any Connection

    /// The query as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Returns where the database answers; throws where it does not.
    package func callAsFunction() throws {
        _ = try connection.query("SELECT 1")
    }
}
