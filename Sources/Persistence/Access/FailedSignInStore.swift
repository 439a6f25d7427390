package import Domain

/// Wrong sign-ins of the last while, over one connection.
package struct FailedSignInStore {
    private let connection: any Connection

    /// The store as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The failures of a name after an instant.
    package func failures(name: String, after: Instant) throws -> [Instant] {
        try connection.query("SELECT at FROM failed_sign_in WHERE account_name = \(name) AND at > \(after)")
            .map { try $0.instant(0) }
    }

    /// The failures from an address after an instant.
    package func failures(address: String, after: Instant) throws -> [Instant] {
        try connection.query("SELECT at FROM failed_sign_in WHERE address = \(address) AND at > \(after)")
            .map { try $0.instant(0) }
    }

    /// Remembers a failure.
    package func add(name: String, address: String, at: Instant) throws {
        try connection.execute(
            "INSERT INTO failed_sign_in (account_name, address, at) VALUES (\(name), \(address), \(at))"
        )
    }

    /// Forgets the failures of a name, after it signed in.
    package func remove(name: String) throws {
        try connection.execute("DELETE FROM failed_sign_in WHERE account_name = \(name)")
    }

    /// Forgets what no longer counts.
    package func remove(upTo at: Instant) throws {
        try connection.execute("DELETE FROM failed_sign_in WHERE at <= \(at)")
    }
}
