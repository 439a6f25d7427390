package import Domain

/// Personal tokens of the API, by their SHA-256, over one connection.
package struct ApiTokenStore {
    private let connection: any Connection

    /// The store as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The owner of a token that is valid at an instant, of an account that is not disabled; nil where there is none.
    package func owner(sha256: String, at: Instant) throws -> TokenOwner? {
        let rows = try connection.query(
            """
            SELECT account_id, scopes FROM api_token
            WHERE token_sha256 = \(sha256) AND revoked_at IS NULL AND expires_at > \(at)
            """
        )
        guard let row = rows.first else { return nil }
        return try AccountStore(connection: connection).findEnabled(id: try row.integer(0)).map {
            TokenOwner(person: $0.person, scopes: Set(stored: try row.text(1)))
        }
    }

    /// Every token of an account, the newest first.
    package func all(of account: Int64) throws -> [StoredApiToken] {
        try connection.query(
            """
            SELECT token_sha256, label, created_at, expires_at, revoked_at, scopes FROM api_token
            WHERE account_id = \(account) ORDER BY created_at DESC, token_sha256
            """
        ).map { row in
            StoredApiToken(
                sha256: try row.text(0),
                label: try row.text(1),
                scopes: Set(stored: try row.text(5)),
                createdAt: try row.instant(2),
                expiresAt: try row.instant(3),
                revokedAt: try row.optionalInstant(4)
            )
        }
    }

    /// Stores a token.
    package func add(_ token: StoredApiToken, account: Int64) throws {
        try connection.execute(
            """
            INSERT INTO api_token (token_sha256, account_id, label, scopes, created_at, expires_at)
            VALUES (\(token.sha256), \(account), \(token.label), \(token.scopes.stored), \(token.createdAt),
                \(token.expiresAt))
            """
        )
    }

    /// Revokes a token of an account; gives false where there is none to revoke.
    package func revoke(sha256: String, of account: Int64, at: Instant) throws -> Bool {
        try connection.execute(
            """
            UPDATE api_token SET revoked_at = \(at)
            WHERE token_sha256 = \(sha256) AND account_id = \(account) AND revoked_at IS NULL
            """
        ) == 1
    }

    /// Revokes every token of an account.
    package func revokeAll(of account: Int64, at: Instant) throws {
        try connection.execute(
            "UPDATE api_token SET revoked_at = \(at) WHERE account_id = \(account) AND revoked_at IS NULL"
        )
    }

    /// Revokes every token that is not; gives how many there were.
    package func revokeAll(at instant: Instant) throws -> Int {
        try connection.execute("UPDATE api_token SET revoked_at = \(instant) WHERE revoked_at IS NULL")
    }
}
