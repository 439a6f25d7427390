extension Person {
    /// The same person with only the roles that a token of these scopes carries to a change.
    package func limited(to scopes: Set<TokenScope>) -> Person {
        Person(
            account: account,
            name: name,
            displayName: displayName,
            grants: grants.filter { scopes.contains(TokenScope.of($0.role)) }
        )
    }
}
