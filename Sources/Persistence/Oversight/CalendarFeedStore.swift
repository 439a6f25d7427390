package import Domain

/// The calendar feeds of units by the SHA-256 of their secret, over one connection.
package struct CalendarFeedStore {
    private let connection: any Connection

    /// The feeds as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The feed of a secret that was not revoked; nil where there is none.
    package func find(sha256: String) throws -> StoredCalendarFeed? {
        try connection.query(
            """
            SELECT organisation_code, created_at, created_by FROM calendar_feed
            WHERE token_sha256 = \(sha256) AND revoked_at IS NULL
            """
        ).first.map(Self.feed)
    }

    /// The feeds of units that were not revoked, by unit and age.
    package func all(of organisations: [OrganisationCode]) throws -> [StoredCalendarFeed] {
        try connection.query(
            """
            SELECT organisation_code, created_at, created_by FROM calendar_feed
            WHERE organisation_code IN \(list: organisations) AND revoked_at IS NULL
            ORDER BY organisation_code, created_at
            """
        ).map(Self.feed)
    }

    /// Stores a feed.
    package func add(sha256: String, of organisation: OrganisationCode, by name: String, at instant: Instant) throws {
        try connection.execute(
            """
            INSERT INTO calendar_feed (token_sha256, organisation_code, created_at, created_by)
            VALUES (\(sha256), \(organisation), \(instant), \(name))
            """
        )
    }

    /// Takes every feed of a unit back; gives how many there were.
    package func revokeAll(of organisation: OrganisationCode, at instant: Instant) throws -> Int {
        try connection.execute(
            """
            UPDATE calendar_feed SET revoked_at = \(instant)
            WHERE organisation_code = \(organisation) AND revoked_at IS NULL
            """
        )
    }

    private static func feed(_ row: Row) throws -> StoredCalendarFeed {
        StoredCalendarFeed(
            organisation: try OrganisationCode(row.text(0)),
            createdAt: try row.instant(1),
            createdBy: try row.text(2)
        )
    }
}
