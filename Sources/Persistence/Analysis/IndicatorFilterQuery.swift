internal import Domain

/// Answers "which indicators pass this filter?" in one statement.
package struct IndicatorFilterQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The codes that pass, headings of passing children included so that these keep their place; nil where the filter
    /// narrows nothing.
    package func codes(edition: Int64, filter: IndicatorFilter) throws -> [String]? {
        guard !filter.isEmpty else { return nil }
        let rows = try connection.query(
            """
            SELECT i.code, i.parent_code FROM indicator i
            WHERE i.edition_id = \(edition) \(part: Self.conditions(edition, filter)) ORDER BY i.sort_key
            """
        )
        var codes: [String] = []
        for row in rows {
            if let parent = try row.optionalText(1), !codes.contains(parent) { codes.append(parent) }
            let code = try row.text(0)
            if !codes.contains(code) { codes.append(code) }
        }
        return codes
    }

    private static func conditions(_ edition: Int64, _ filter: IndicatorFilter) -> SQL {
        var conditions: SQL = ""
        if let group = filter.group { conditions = "AND i.group_code = \(group)" }
        if let organisation = filter.organisation {
            conditions = """
                \(part: conditions) AND i.code IN (SELECT p.indicator_code FROM indicator_organisation p
                WHERE p.edition_id = \(edition) AND p.organisation_code = \(organisation))
                """
        }
        if let basis = filter.basis {
            conditions = """
                \(part: conditions) AND i.code IN (SELECT b.indicator_code FROM indicator_basis b
                WHERE b.edition_id = \(edition) AND b.document_code = \(basis))
                """
        }
        guard let search = filter.search else { return conditions }
        var matches: SQL = "1 = 1"
        for pattern in FoldedWords(search).patterns {
            matches = "\(part: matches) AND i.folded_name LIKE \(pattern) ESCAPE '\\'"
        }
        return "\(part: conditions) AND (i.code = \(TextFolding.fold(search)) OR (\(part: matches)))"
    }
}
