/// What a personal token may be used for; the raw value is the stored and exchanged word.
///
/// A token never gives more than its owner's own rights: its scopes say which of them it carries to a change.
package enum TokenScope: String, Sendable, CaseIterable {
    /// Reads what its owner may read; every token does.
    case read
    /// Acts for the owner's unit: saves, sends and recalls reports and the like.
    case report
    /// Coordinates: runs rounds, accepts and returns reports.
    case review
    /// Looks after accounts: the owner's own, and all of them where the owner is an administrator.
    case account

    /// The scope that carries a role to a change.
    package static func of(_ role: Role) -> TokenScope {
        switch role {
        case .contributor, .approver, .appraiser, .leadership, .recipient: .report
        case .coordinator: .review
        case .administrator, .auditor: .account
        }
    }

    /// Reads words in any order; `InvalidInput` with field `scopes` names the first that is none. `read` is always among them.
    package static func set(of words: [String]) throws(InvalidInput) -> Set<TokenScope> {
        var scopes: Set<TokenScope> = [.read]
        for word in words {
            guard let scope = TokenScope(rawValue: word) else {
                let known = allCases.map(\.rawValue).joined(separator: ", ")
                throw InvalidInput(field: "scopes", "access.unknown_scope", ["read": word, "known": known])
            }
            scopes.insert(scope)
        }
        return scopes
    }
}
