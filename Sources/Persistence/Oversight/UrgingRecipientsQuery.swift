package import Domain

/// Reads who may be urged.
package struct UrgingRecipientsQuery {
    private let connection: any Connection
    private static let roles: [Role] = [.contributor, .approver, .leadership]

    /// The database as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Everybody who can sign in and is contributor, approver or leader of an organisation, by name.
    ///
    /// - Parameters:
    ///   - today: the day whose message counts for `hasMessageToday`.
    ///   - account: only this one; nil: all.
    package func callAsFunction(today: Day, account: Int64? = nil) throws -> [UrgingRecipient] {
        let chosen: SQL = account.map { "account.id = \($0)" } ?? "1 = 1"
        let rows = try connection.query(
            """
            SELECT account.id, account.name, account.display_name, account.email, message.id,
                urging_preference.language, urging_preference.hour, urging_preference.muted
            FROM account LEFT JOIN urging_preference ON urging_preference.account_id = account.id
            LEFT JOIN message ON message.account_id = account.id AND message.day = \(today)
            WHERE account.disabled_at IS NULL AND \(part: chosen) ORDER BY account.name
            """
        )
        let grants = try grants(of: account)
        return try rows.compactMap { row in
            let id = try row.integer(0)
            guard let grants = grants[id] else { return nil }
            return UrgingRecipient(
                person: Person(
                    account: id,
                    name: try row.text(1),
                    displayName: try row.text(2),
                    grants: grants
                ),
                email: try row.optionalText(3).map { try EmailAddress($0) },
                preference: try row.optionalText(5) == nil
                    ? .standard : UrgingSettingStore.preference(row, from: 5),
                hasMessageToday: try row.optionalInteger(4) != nil
            )
        }
    }

    private func grants(of account: Int64?) throws -> [Int64: [Grant]] {
        let chosen: SQL = account.map { "account_id = \($0)" } ?? "1 = 1"
        var grants: [Int64: [Grant]] = [:]
        for row in try connection.query(
            """
            SELECT account_id, role, organisation_code FROM account_grant
            WHERE role IN \(list: Self.roles.map(\.rawValue)) AND \(part: chosen) ORDER BY role, organisation_code
            """
        ) {
            let grant = Grant(role: try row.word(1), organisation: try OrganisationCode(row.text(2)))
            grants[try row.integer(0), default: []].append(grant)
        }
        return grants
    }
}
