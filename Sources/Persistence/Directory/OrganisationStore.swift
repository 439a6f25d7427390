package import Domain

/// The organisations of the server, provinces and collectives included, over one connection.
package struct OrganisationStore {
    private let connection: any Connection

    /// The organisations as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The organisation of that code; nil where the server has none.
    package func find(_ code: OrganisationCode) throws -> Organisation? {
        try organisations("WHERE organisation.code = \(code)").first
    }

    /// All organisations in the order they were first defined.
    package func all() throws -> [Organisation] {
        try organisations("ORDER BY organisation.position, organisation.code")
    }

    /// A part of them, in the same order.
    package func all(_ window: ListWindow) throws -> [Organisation] {
        try organisations("ORDER BY organisation.position, organisation.code \(part: window.clause)")
    }

    /// The provinces of all times, in the Vietnamese order of their names.
    package func provinces() throws -> [Organisation] {
        try organisations(
            """
            WHERE organisation.kind = \(OrganisationKind.province.rawValue)
            ORDER BY organisation.sort_key, organisation.code
            """
        )
    }

    /// How many there are.
    package func count() throws -> Int { try connection.query("SELECT count(*) FROM organisation")[0].int(0) }

    /// The organisations of these codes that exist, in the order they were first defined.
    package func find(_ codes: [OrganisationCode]) throws -> [Organisation] {
        try organisations("WHERE organisation.code IN \(list: codes) ORDER BY organisation.position, organisation.code")
    }

    /// The organisations that belong directly to another, in the Vietnamese order of their names.
    package func children(of parent: OrganisationCode) throws -> [Organisation] {
        try organisations(
            "WHERE organisation.parent_code = \(parent) ORDER BY organisation.sort_key, organisation.code"
        )
    }

    /// The plans, by code, whose current edition defines the organisation, in the order of their codes.
    package func plans(defining code: OrganisationCode) throws -> [PlanCode] {
        try connection.query(
            """
            SELECT plan.code FROM plan
            JOIN edition_organisation ON edition_organisation.edition_id = plan.current_edition_id
            WHERE edition_organisation.organisation_code = \(code) ORDER BY plan.code
            """
        ).map { try PlanCode($0.text(0)) }
    }

    /// Defines organisations: new codes are added after those there are, known codes take the given facts. Where that changes
    /// who succeeds whom, every edition's series follow.
    package func save(_ organisations: [Organisation]) throws {
        let successions = try successions()
        let last = try connection.query("SELECT CAST(coalesce(max(position), -1) AS bigint) FROM organisation")
        var position = try last[0].int(0) + 1
        for organisation in organisations {
            try connection.execute(
                """
                INSERT INTO organisation (code, name, folded_name, sort_key, kind, parent_code, valid_from, valid_to,
                    successor_code, region, position)
                VALUES (\(organisation.code), \(organisation.name), \(TextFolding.fold(organisation.name)),
                    \(VietnameseOrder.sortKey(organisation.name)), \(organisation.kind.rawValue),
                    \(organisation.parent), \(organisation.validFrom), \(organisation.validTo),
                    \(organisation.successor), \(organisation.region), \(position))
                ON CONFLICT (code) DO UPDATE SET name = excluded.name, folded_name = excluded.folded_name,
                    sort_key = excluded.sort_key, kind = excluded.kind, parent_code = excluded.parent_code,
                    valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                    successor_code = excluded.successor_code, region = excluded.region
                """
            )
            position += 1
        }
        if try self.successions() != successions { try MeasuringSeries(connection: connection).rebuild() }
    }

    /// Who succeeded whom: the successor's code by the code of the organisation that ended.
    private func successions() throws -> [String: String] {
        let rows = try connection.query(
            "SELECT code, successor_code FROM organisation WHERE successor_code IS NOT NULL"
        )
        return Dictionary(uniqueKeysWithValues: try rows.map { (try $0.text(0), try $0.text(1)) })
    }

    func organisations(_ rest: SQL) throws -> [Organisation] {
        try connection.query(
            """
            SELECT organisation.code, organisation.name, organisation.kind, organisation.parent_code,
                organisation.valid_from, organisation.valid_to, organisation.successor_code, organisation.region
            FROM organisation \(part: rest)
            """
        ).map { row in
            Organisation(
                code: try OrganisationCode(row.text(0)),
                name: try row.text(1),
                kind: try row.word(2),
                parent: try row.optionalText(3).map(OrganisationCode.init),
                validFrom: try row.optionalDay(4),
                validTo: try row.optionalDay(5),
                successor: try row.optionalText(6).map(OrganisationCode.init),
                region: try row.optionalText(7)
            )
        }
    }
}
