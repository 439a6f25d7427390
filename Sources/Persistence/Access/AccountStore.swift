package import Domain

/// Accounts with their grants, over one connection.
package struct AccountStore {
    let connection: any Connection

    /// The store as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The account of that name; nil where there is none.
    package func find(_ name: AccountName) throws -> StoredAccount? {
        try one(where: "name = \(name.text)")
    }

    /// The account of that number; nil where there is none.
    package func find(id: Int64) throws -> StoredAccount? {
        try one(where: "id = \(id)")
    }

    /// The account of that number where it is not disabled; nil for any other.
    func findEnabled(id: Int64) throws -> StoredAccount? {
        guard let account = try find(id: id), account.disabledAt == nil else { return nil }
        return account
    }

    /// Every account, by name.
    package func all() throws -> [StoredAccount] {
        try load(where: "1 = 1")
    }

    /// A part of them, by name.
    package func all(_ window: ListWindow) throws -> [StoredAccount] {
        try load(where: "id IN (SELECT id FROM account ORDER BY name \(part: window.clause))")
    }

    /// How many there are.
    package func count() throws -> Int { try connection.query("SELECT count(*) FROM account")[0].int(0) }

    /// True where somebody who is not disabled is an administrator.
    package func hasAdministrator() throws -> Bool {
        let rows = try connection.query(
            """
            SELECT 1 FROM account_grant JOIN account ON account.id = account_grant.account_id
            WHERE role = \(Role.administrator.rawValue) AND disabled_at IS NULL LIMIT 1
            """
        )
        return !rows.isEmpty
    }

    /// True where somebody who is not disabled approves that organisation's reports.
    package func hasApprover(of organisation: OrganisationCode) throws -> Bool {
        try !connection.query(
            """
            SELECT 1 FROM account_grant JOIN account ON account.id = account_grant.account_id
            WHERE organisation_code = \(organisation) AND role = \(Role.approver.rawValue) AND disabled_at IS NULL LIMIT 1
            """
        ).isEmpty
    }

    /// Adds an account without grants; gives its number. A name that is taken throws `ConstraintFailure`.
    package func add(
        _ name: AccountName,
        displayName: String,
        passwordHash: String?,
        isDemonstration: Bool,
        at: Instant
    ) throws -> Int64 {
        let hash = passwordHash.map(SQLValue.text) ?? .null
        return try connection.query(
            """
            INSERT INTO account (name, display_name, password_hash, demonstration, created_at)
            VALUES (\(name.text), \(displayName), \(hash), \(isDemonstration), \(at)) RETURNING id
            """
        )[0].integer(0)
    }

    /// Stores another password hash.
    package func setPassword(_ hash: String, of id: Int64) throws {
        try connection.execute("UPDATE account SET password_hash = \(hash) WHERE id = \(id)")
    }

    /// Stores where messages to an account go; nil for nowhere.
    package func setEmail(_ email: EmailAddress?, of id: Int64) throws {
        try connection.execute("UPDATE account SET email = \(email?.text) WHERE id = \(id)")
    }

    /// Disables an account from an instant on, or enables it again.
    package func setDisabled(_ at: Instant?, of id: Int64) throws {
        let value = at.map(\.sqlValue) ?? .null
        try connection.execute("UPDATE account SET disabled_at = \(value) WHERE id = \(id)")
    }

    /// Adds a grant; gives false where the account has it already.
    package func add(_ grant: Grant, to id: Int64) throws -> Bool {
        try connection.execute(
            """
            INSERT INTO account_grant (account_id, role, organisation_code)
            VALUES (\(id), \(grant.role.rawValue), \(grant.organisation)) ON CONFLICT DO NOTHING
            """
        ) == 1
    }

    /// Takes a grant away; gives false where the account does not have it.
    package func remove(_ grant: Grant, from id: Int64) throws -> Bool {
        try connection.execute(
            """
            DELETE FROM account_grant WHERE account_id = \(id) AND role = \(grant.role.rawValue)
            AND organisation_code IS NOT DISTINCT FROM CAST(\(grant.organisation) AS text)
            """
        ) == 1
    }

    private func one(where condition: SQL) throws -> StoredAccount? {
        try load(where: condition).first
    }

    /// Accounts with their grants in one statement: every request that comes with a session or a token asks it.
    private func load(where condition: SQL) throws -> [StoredAccount] {
        let rows = try connection.query(
            """
            SELECT account.id, name, display_name, password_hash, demonstration, created_at, disabled_at, email,
                account_grant.role, account_grant.organisation_code
            FROM account LEFT JOIN account_grant ON account_grant.account_id = account.id
            WHERE \(part: condition) ORDER BY name, role NULLS FIRST, organisation_code NULLS FIRST
            """
        )
        let grants = Dictionary(grouping: rows, by: { $0[0] })
        let accounts = rows.enumerated().filter { $0 == 0 || rows[$0 - 1][0] != $1[0] }.map(\.element)
        return try accounts.map { row in
            try StoredAccount(row: row, grants: try (grants[row[0]] ?? []).compactMap(Self.grant))
        }
    }

    private static func grant(_ row: Row) throws -> Grant? {
        guard try row.optionalText(8) != nil else { return nil }
        return Grant(role: try row.word(8), organisation: try row.optionalText(9).map(OrganisationCode.init))
    }
}
