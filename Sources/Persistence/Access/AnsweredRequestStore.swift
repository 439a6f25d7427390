package import Domain

/// First answers to requests that programs may repeat, over one connection.
package struct AnsweredRequestStore {
    private let connection: any Connection

    /// The answers as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// What an account's request of that key was answered at an instant; nil where it never was, or too long ago.
    package func find(_ key: IdempotencyKey, of account: String, at instant: Instant) throws -> AnsweredRequest? {
        try connection.query(
            """
            SELECT request_sha256, answer FROM answered_request
            WHERE account_name = \(account) AND key = \(key.text) AND at > \(oldest(at: instant))
            """
        ).first.map { AnsweredRequest(sha256: try $0.text(0), answer: try $0.text(1)) }
    }

    /// Keeps an answer and forgets those that are too old.
    package func keep(_ request: AnsweredRequest, _ key: IdempotencyKey, of account: String, at instant: Instant) throws
    {
        try connection.execute("DELETE FROM answered_request WHERE at <= \(oldest(at: instant))")
        try connection.execute(
            """
            INSERT INTO answered_request (account_name, key, request_sha256, answer, at)
            VALUES (\(account), \(key.text), \(request.sha256), \(request.answer), \(instant))
            """
        )
    }

    private func oldest(at instant: Instant) -> Instant { instant.adding(seconds: -IdempotencyKey.lifetime) }
}
