/// Answers "who measures these indicators?" in one statement, for rows of a list.
package struct IndicatorOrganisationsQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The measuring organisations by indicator code, in printed order.
    package func measuring(edition: Int64, codes: [String]) throws -> [String: [NamedOrganisation]] {
        guard !codes.isEmpty else { return [:] }
        let rows = try connection.query(
            """
            SELECT p.indicator_code, p.organisation_code, o.name, p.printed FROM indicator_organisation p
            LEFT JOIN organisation o ON o.code = p.organisation_code
            WHERE p.edition_id = \(edition) AND p.indicator_code IN \(list: codes) AND p.part = 'measuring'
            ORDER BY p.indicator_code, p.position
            """
        )
        return try NamedOrganisation.grouped(rows)
    }
}
