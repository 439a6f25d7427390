package import Domain

/// An account to be created.
package struct NewAccount: Sendable {
    /// The name to sign in with.
    package let name: AccountName
    /// The name shown, NFC, without spaces around it, 1 to 120 characters.
    package let displayName: String
    /// What the person may do.
    package let grants: [Grant]
    /// True for an account of the demonstration.
    package let isDemonstration: Bool

    /// Throws `InvalidInput` with field `display_name` where the shown name is empty or too long.
    package init(
        name: AccountName,
        displayName: String,
        grants: [Grant],
        isDemonstration: Bool = false
    ) throws(InvalidInput) {
        self.name = name
        self.displayName = try DisplayName.checked(displayName)
        self.grants = grants
        self.isDemonstration = isDemonstration
    }
}
