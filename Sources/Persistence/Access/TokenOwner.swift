package import Domain

/// Who a valid personal token belongs to, and what it may be used for.
package struct TokenOwner: Sendable, Equatable {
    /// The person.
    package let person: Person
    /// What the token may be used for.
    package let scopes: Set<TokenScope>
}
