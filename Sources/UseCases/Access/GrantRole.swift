package import Domain
import Persistence

/// Gives an account a role on behalf of an organisation, or of the whole server.
package struct GrantRole: Sendable {
    private let runtime: Runtime

    /// Granting on this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Gives the role; one that the account has already is `Refusal.conflict`, an organisation that is
    /// unknown or missing `InvalidInput`.
    package func callAsFunction(_ grant: Grant, to name: AccountName, by actor: String) async throws {
        try await runtime.change(by: actor) { connection, _ in
            let account = try Accounts.require(name, connection)
            guard try Self.store(grant, to: account.person.account, connection) else {
                throw Refusal.conflict(Message("access.grant_exists"))
            }
            return ((), Self.fact("account.granted", grant, name))
        }
    }

    static func store(_ grant: Grant, to id: Int64, _ connection: any Connection) throws -> Bool {
        if let code = try grant.checked().organisation,
            try OrganisationStore(connection: connection).find(code) == nil
        {
            throw InvalidInput(field: "organisation", "access.unknown_organisation", ["code": code.text])
        }
        return try AccountStore(connection: connection).add(grant, to: id)
    }

    static func fact(_ action: String, _ grant: Grant, _ name: AccountName) -> AuditFact {
        AuditFact(
            action: action,
            subject: "account/\(name.text)",
            detail: ["role": grant.role.rawValue, "organisation": grant.organisation?.text ?? ""]
        )
    }
}
