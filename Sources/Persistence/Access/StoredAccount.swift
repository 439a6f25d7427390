package import Domain

/// An account as the database holds it.
package struct StoredAccount: Sendable {
    /// Who it is and what they may do.
    package let person: Person
    /// Where messages to the person go; nil where nobody gave an address.
    package let email: EmailAddress?
    /// The encoded scrypt hash; nil where no password was set yet.
    package let passwordHash: String?
    /// True for an account of the demonstration.
    package let isDemonstration: Bool
    /// When it was created.
    package let createdAt: Instant
    /// Since when it cannot sign in; nil where it can.
    package let disabledAt: Instant?

    init(row: Row, grants: [Grant]) throws {
        person = Person(
            account: try row.integer(0),
            name: try row.text(1),
            displayName: try row.text(2),
            grants: grants
        )
        passwordHash = try row.optionalText(3)
        isDemonstration = try row.boolean(4)
        createdAt = try row.instant(5)
        disabledAt = try row.optionalInstant(6)
        email = try row.optionalText(7).map { try EmailAddress($0) }
    }
}
