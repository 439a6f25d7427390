import Domain
import Persistence

/// The one way a link is made, inside the transaction of whoever makes it.
enum OneTimeLinks {
    /// Stores a link for an account and takes its older ones back.
    static func issue(
        _ token: String,
        for name: AccountName,
        _ connection: any Connection,
        at: Instant
    ) throws -> OneTimeLink {
        let account = try Accounts.require(name, connection)
        let expiresAt = at.adding(seconds: OneTimeLink.seconds)
        try OneTimeLinkStore(connection: connection)
            .add(sha256: Fingerprint.sha256(token), account: account.person.account, expiresAt: expiresAt)
        return OneTimeLink(name: name, token: token, expiresAt: expiresAt)
    }
}
