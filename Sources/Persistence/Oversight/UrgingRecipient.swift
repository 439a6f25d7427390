package import Domain

/// Somebody who may be urged: who can sign in and works for a unit.
package struct UrgingRecipient: Sendable, Hashable {
    /// Who it is and what they may do.
    package let person: Person
    /// Where messages go; nil where nobody gave an address.
    package let email: EmailAddress?
    /// How they want to be urged.
    package let preference: UrgingPreference
    /// True where the person has the message of the day already.
    package let hasMessageToday: Bool
}
