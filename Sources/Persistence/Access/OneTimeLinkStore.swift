package import Domain

/// Links that set a password once, by the SHA-256 of their token, over one connection.
package struct OneTimeLinkStore {
    private let connection: any Connection

    /// The store as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The account of a link that is unused and valid at an instant; nil where there is none.
    package func account(sha256: String, at: Instant) throws -> StoredAccount? {
        let rows = try connection.query(
            """
            SELECT account_id FROM one_time_link
            WHERE token_sha256 = \(sha256) AND used_at IS NULL AND expires_at > \(at)
            """
        )
        guard let row = rows.first else { return nil }
        return try AccountStore(connection: connection).findEnabled(id: try row.integer(0))
    }

    /// Stores a link and takes back every unused one of the account.
    package func add(sha256: String, account: Int64, expiresAt: Instant) throws {
        try connection.execute("DELETE FROM one_time_link WHERE account_id = \(account) AND used_at IS NULL")
        try connection.execute(
            """
            INSERT INTO one_time_link (token_sha256, account_id, expires_at)
            VALUES (\(sha256), \(account), \(expiresAt))
            """
        )
    }

    /// Takes back every link nobody has used; gives how many there were.
    package func removeUnused() throws -> Int {
        try connection.execute("DELETE FROM one_time_link WHERE used_at IS NULL")
    }

    /// Marks a link as used; gives false where it was used before.
    package func use(sha256: String, at: Instant) throws -> Bool {
        try connection.execute(
            "UPDATE one_time_link SET used_at = \(at) WHERE token_sha256 = \(sha256) AND used_at IS NULL"
        ) == 1
    }
}
