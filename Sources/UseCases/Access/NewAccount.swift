package import Domain

/// An account to be created.
package struct NewAccount: Sendable {
    /// The name to sign in with.
    package let name: AccountName
    /// The name shown, NFC, without spaces around it, 1 to 120 characters.
    package let displayName: String
    /// What the person may do.
    package let grants: [Grant]
    /// Where messages to the person go; nil where nobody knows yet.
    package let email: EmailAddress?
    /// True for an account of the demonstration.
    package let isDemonstration: Bool

    /// Throws `InvalidInput` with field `display_name` where the shown name is empty or too long.
    package init(
        name: AccountName,
        displayName: String,
        grants: [Grant],
        email: EmailAddress? = nil,
        isDemonstration: Bool = false
    ) throws(InvalidInput) {
        self.name = name
        self.displayName = try DisplayName.checked(displayName)
        self.grants = grants
        self.email = email
        self.isDemonstration = isDemonstration
    }
}
