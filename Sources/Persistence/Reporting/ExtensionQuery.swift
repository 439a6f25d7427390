package import Domain

/// The ledger of extensions of a plan, the newest first.
package struct ExtensionQuery {
    private let connection: any Connection

    /// The ledger as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// A part of it.
    ///
    /// - Parameters:
    ///   - round: only of this round; nil: all.
    ///   - organisations: only of these units; nil: all.
    package func callAsFunction(
        planID: Int64,
        round: PeriodCode? = nil,
        organisations: [OrganisationCode]? = nil,
        window: ListWindow
    ) throws -> [StoredExtension] {
        try connection.query(
            """
            SELECT round.code, extension.organisation_code, organisation.name, extension.due_before, extension.reason,
                extension.granted_by, extension.granted_at
            \(part: Self.source(planID, round, organisations))
            ORDER BY extension.id DESC \(part: window.clause)
            """
        ).map { row in
            StoredExtension(
                round: try PeriodCode(row.text(0)),
                organisation: try OrganisationCode(row.text(1)),
                name: try row.text(2),
                dueBefore: try row.instant(3),
                reason: try row.text(4),
                grantedBy: try row.text(5),
                grantedAt: try row.instant(6)
            )
        }
    }

    /// How many entries the ledger has.
    package func count(planID: Int64, round: PeriodCode? = nil, organisations: [OrganisationCode]? = nil) throws -> Int
    {
        try connection.query("SELECT count(*) \(part: Self.source(planID, round, organisations))")[0].int(0)
    }

    private static func source(_ planID: Int64, _ round: PeriodCode?, _ organisations: [OrganisationCode]?) -> SQL {
        let byRound: SQL = round.map { "AND round.code = \($0)" } ?? ""
        let own: SQL = organisations.map { "AND extension.organisation_code IN \(list: $0)" } ?? ""
        return """
            FROM extension JOIN round ON round.id = extension.round_id
            JOIN organisation ON organisation.code = extension.organisation_code
            WHERE round.plan_id = \(planID) \(part: byRound) \(part: own)
            """
    }
}
