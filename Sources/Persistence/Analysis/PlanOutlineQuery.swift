package import Domain

/// Answers "which groups and documents does this edition have?" for headings and filters.
package struct PlanOutlineQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The groups of indicators in printed order.
    package func groups(edition: Int64) throws -> [IndicatorGroup] {
        try connection.query(
            "SELECT code, name FROM indicator_group WHERE edition_id = \(edition) ORDER BY position"
        ).map { IndicatorGroup(code: try $0.text(0), name: try $0.text(1)) }
    }

    /// The documents that set indicators, in the plan's order.
    package func bases(edition: Int64) throws -> [LegalDocument] {
        try documents(edition, "code IN (SELECT document_code FROM indicator_basis WHERE edition_id = \(edition))")
    }

    /// Every document the plan rests on or cites, in the plan's order.
    package func documents(edition: Int64) throws -> [LegalDocument] {
        try documents(edition, "1 = 1")
    }

    private func documents(_ edition: Int64, _ condition: SQL) throws -> [LegalDocument] {
        let rows = try connection.query(
            """
            SELECT \(part: LegalDocument.columns) FROM legal_document d
            WHERE d.edition_id = \(edition) AND \(part: condition) ORDER BY d.position
            """
        )
        return try rows.map(LegalDocument.init)
    }
}
