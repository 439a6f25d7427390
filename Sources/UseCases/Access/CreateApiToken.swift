package import Domain
import Foundation
import Persistence

/// Makes a personal token, with which a program does in the API what its owner may do, as far as its scopes go.
package struct CreateApiToken: Sendable {
    private let runtime: Runtime

    /// The longest life of a token, in days.
    package static let mostDays = 366

    /// Making tokens on this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Gives the secret once.
    ///
    /// - Parameter scopes: what it may be used for; reading is always among it.
    /// - Throws: `InvalidInput` with field `label` or `days`.
    package func callAsFunction(
        for name: AccountName,
        label: String,
        days: Int,
        scopes: Set<TokenScope> = [.read],
        by actor: String
    ) async throws -> NewApiToken {
        let label = label.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        guard (1...80).contains(label.count) else {
            throw InvalidInput(field: "label", "access.label_length", ["longest": "80"])
        }
        guard (1...Self.mostDays).contains(days) else {
            throw InvalidInput(field: "days", "access.days_range", ["most": "\(Self.mostDays)"])
        }
        let token = "tiendo_" + runtime.secrets.token()
        let scopes = scopes.union([.read])
        return try await runtime.change(by: actor) { connection, at in
            let account = try Accounts.require(name, connection)
            let expiresAt = at.adding(seconds: Int64(days) * 86_400)
            try ApiTokenStore(connection: connection).add(
                StoredApiToken(
                    sha256: Fingerprint.sha256(token),
                    label: label,
                    scopes: scopes,
                    createdAt: at,
                    expiresAt: expiresAt
                ),
                account: account.person.account
            )
            let fact = AuditFact(
                action: "api_token.created",
                subject: "account/\(name.text)",
                detail: [
                    "label": label, "expires_at": expiresAt.rfc3339,
                    "scopes": scopes.map(\.rawValue).sorted().joined(separator: " "),
                ]
            )
            return (NewApiToken(token: token, expiresAt: expiresAt), fact)
        }
    }
}
