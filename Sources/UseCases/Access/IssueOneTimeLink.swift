package import Domain

/// Makes a new link for somebody who has lost the password or never set one.
package struct IssueOneTimeLink: Sendable {
    private let runtime: Runtime

    /// Making links on this server.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Gives the link; older unused ones of the account no longer work. The old password stays until the link is used.
    package func callAsFunction(for name: AccountName, by actor: String) async throws -> OneTimeLink {
        let token = runtime.secrets.token()
        return try await runtime.change(by: actor) { connection, at in
            let link = try OneTimeLinks.issue(token, for: name, connection, at: at)
            return (link, AuditFact(action: "account.link_issued", subject: "account/\(name.text)"))
        }
    }
}
