package import Domain

/// Sessions by the SHA-256 of their token, over one connection.
package struct SessionStore {
    private let connection: any Connection

    /// The store as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The session that is valid at an instant, of an account that is not disabled; nil where there is none.
    package func find(sha256: String, at: Instant) throws -> StoredSession? {
        let rows = try connection.query(
            """
            SELECT account_id, csrf_token, expires_at FROM session
            WHERE token_sha256 = \(sha256) AND expires_at > \(at)
            """
        )
        guard let row = rows.first,
            let account = try AccountStore(connection: connection).findEnabled(id: try row.integer(0))
        else { return nil }
        return StoredSession(person: account.person, formToken: try row.text(1), expiresAt: try row.instant(2))
    }

    /// Opens a session.
    package func add(sha256: String, account: Int64, formToken: String, at: Instant, expiresAt: Instant) throws {
        try connection.execute(
            """
            INSERT INTO session (token_sha256, account_id, csrf_token, created_at, expires_at)
            VALUES (\(sha256), \(account), \(formToken), \(at), \(expiresAt))
            """
        )
    }

    /// Ends one session; gives false where there is none.
    package func remove(sha256: String) throws -> Bool {
        try connection.execute("DELETE FROM session WHERE token_sha256 = \(sha256)") == 1
    }

    /// Ends every session of an account; gives how many there were.
    package func removeAll(of account: Int64) throws -> Int {
        try connection.execute("DELETE FROM session WHERE account_id = \(account)")
    }

    /// Ends every session there is; gives how many there were.
    package func removeAll() throws -> Int {
        try connection.execute("DELETE FROM session")
    }

    /// Forgets the sessions that have expired at an instant.
    package func removeExpired(at: Instant) throws {
        try connection.execute("DELETE FROM session WHERE expires_at <= \(at)")
    }
}
