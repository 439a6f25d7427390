import Domain
import Persistence

/// Rules about accounts that several use cases share.
enum Accounts {
    /// The account of that name, or `Refusal.notFound`.
    static func require(_ name: AccountName, _ connection: any Connection) throws -> StoredAccount {
        guard let account = try AccountStore(connection: connection).find(name) else {
            throw Refusal.notFound(Message("access.no_such_account", ["name": name.text]))
        }
        return account
    }

    /// Asked after a change that takes rights away: somebody must be left who can give them back.
    static func requireAdministrator(_ connection: any Connection) throws {
        guard try AccountStore(connection: connection).hasAdministrator() else {
            throw Refusal.conflict(Message("access.last_administrator"))
        }
    }

    /// Ends everything that lets an account in without its password.
    static func closeDoors(of id: Int64, _ connection: any Connection, at: Instant) throws {
        _ = try SessionStore(connection: connection).removeAll(of: id)
        try ApiTokenStore(connection: connection).revokeAll(of: id, at: at)
    }
}
