import Documents
import Domain
import Persistence
import UseCases

/// People and links as the API shows them.
enum AccessJSON {
    /// Who somebody is and what they may do.
    static func person(_ person: Person) -> JSONValue {
        .object(members(of: person))
    }

    /// An account as an administrator sees it.
    static func account(_ account: StoredAccount) -> JSONValue {
        .object(
            members(of: account.person) + [
                ("email", .optional(account.email?.text)), ("created_at", .string(account.createdAt.rfc3339)),
                ("disabled_at", .optional(account.disabledAt?.rfc3339)),
                ("has_password", .bool(account.passwordHash != nil)), ("demonstration", .bool(account.isDemonstration)),
            ]
        )
    }

    /// A personal token without its secret.
    static func token(_ token: StoredApiToken) -> JSONValue {
        .object([
            ("id", .string(token.sha256)), ("label", .string(token.label)), ("scopes", scopes(token.scopes)),
            ("created_at", .string(token.createdAt.rfc3339)), ("expires_at", .string(token.expiresAt.rfc3339)),
            ("revoked_at", .optional(token.revokedAt?.rfc3339)),
        ])
    }

    /// What a token may be used for, in a fixed order.
    static func scopes(_ scopes: Set<TokenScope>) -> JSONValue {
        .array(TokenScope.allCases.filter(scopes.contains).map { .string($0.rawValue) })
    }

    /// A one-time link: where it leads and until when.
    static func link(_ link: OneTimeLink) -> JSONValue {
        .object([
            ("name", .string(link.name.text)), ("path", .string(Routes.passwordLink.path(link.token))),
            ("expires_at", .string(link.expiresAt.rfc3339)),
        ])
    }

    private static func members(of person: Person) -> [(String, JSONValue)] {
        let grants = person.grants.map { grant in
            JSONValue.object([
                ("role", .string(grant.role.rawValue)), ("organisation", .optional(grant.organisation?.text)),
            ])
        }
        return [
            ("name", .string(person.name)), ("display_name", .string(person.displayName)), ("grants", .array(grants)),
        ]
    }
}
