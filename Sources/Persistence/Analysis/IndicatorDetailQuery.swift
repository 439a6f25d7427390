package import Domain

/// Answers "what is there to know about this indicator?" in a fixed number of statements.
package struct IndicatorDetailQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// One indicator of an edition; nil where the edition has none of that code.
    ///
    /// - Parameter asOf: with the figures recorded up to then; nil for all.
    package func find(
        plan: Int64,
        edition: Int64,
        code: String,
        asOf: Instant? = nil,
        thresholds: RatingThresholds = .standard
    ) throws -> IndicatorDetail? {
        let rated = try RatedIndicatorQuery(connection: connection)
            .rows(plan: plan, edition: edition, codes: [code], asOf: asOf, thresholds: thresholds).first
        guard let rated, let facts = try facts(edition, code) else { return nil }
        let organisations = try organisations(edition, code)
        let relatives = try relatives(edition, rated)
        return IndicatorDetail(
            indicator: rated,
            groupName: try facts.text(0),
            aggregation: try facts.optionalText(1).flatMap(IndicatorAggregation.init(rawValue:)),
            internationalIndex: try facts.optionalText(2),
            notes: try facts.optionalText(3),
            parent: relatives.first { $0.code == rated.parent },
            children: relatives.filter { $0.code != rated.parent },
            measuring: organisations["measuring"] ?? [],
            executing: organisations["executing"] ?? [],
            inheritsOrganisations: try inherits(edition, rated),
            documents: try documents(edition, code),
            figures: try AcceptedFigureQuery(connection: connection)
                .rows(plan: plan, edition: edition, indicator: code, asOf: asOf)
        )
    }

    private func facts(_ edition: Int64, _ code: String) throws -> Row? {
        try connection.query(
            """
            SELECT g.name, i.aggregation, i.international_index, i.notes FROM indicator i
            JOIN indicator_group g ON g.edition_id = i.edition_id AND g.code = i.group_code
            WHERE i.edition_id = \(edition) AND i.code = \(code)
            """
        ).first
    }

    private func relatives(_ edition: Int64, _ indicator: RatedIndicator) throws -> [IndicatorName] {
        guard indicator.isHeading || indicator.parent != nil else { return [] }
        let wanted: SQL =
            if let parent = indicator.parent { "code = \(parent)" } else { "parent_code = \(indicator.code)" }
        let rows = try connection.query(
            "SELECT code, name FROM indicator WHERE edition_id = \(edition) AND \(part: wanted) ORDER BY sort_key"
        )
        return try rows.map { IndicatorName(code: try $0.text(0), name: try $0.text(1)) }
    }

    private func organisations(_ edition: Int64, _ code: String) throws -> [String: [NamedOrganisation]] {
        try NamedOrganisation.grouped(
            connection.query(
                """
                SELECT p.part, p.organisation_code, o.name, p.printed FROM indicator_organisation p
                LEFT JOIN organisation o ON o.code = p.organisation_code
                WHERE p.edition_id = \(edition) AND p.indicator_code = \(code) ORDER BY p.part, p.position
                """
            )
        )
    }

    /// A child whose organisations are all its heading's took them over when the plan was read.
    private func inherits(_ edition: Int64, _ indicator: RatedIndicator) throws -> Bool {
        guard let parent = indicator.parent else { return false }
        let row = try connection.query(
            """
            SELECT count(*), (SELECT count(*) FROM indicator_organisation h
                WHERE h.edition_id = \(edition) AND h.indicator_code = \(parent)),
                count(CASE WHEN EXISTS (SELECT 1 FROM indicator_organisation s WHERE s.edition_id = c.edition_id
                    AND s.indicator_code = \(parent) AND s.part = c.part AND s.printed = c.printed) THEN 1 END)
            FROM indicator_organisation c WHERE c.edition_id = \(edition) AND c.indicator_code = \(indicator.code)
            """
        ).first
        guard let row else { return false }
        let (own, heading, shared) = (try row.int(0), try row.int(1), try row.int(2))
        return own > 0 && own == heading && own == shared
    }

    private func documents(_ edition: Int64, _ code: String) throws -> [LegalDocument] {
        let rows = try connection.query(
            """
            SELECT \(part: LegalDocument.columns) FROM indicator_basis b
            JOIN legal_document d ON d.edition_id = b.edition_id AND d.code = b.document_code
            WHERE b.edition_id = \(edition) AND b.indicator_code = \(code) ORDER BY b.position
            """
        )
        return try rows.map(LegalDocument.init)
    }
}
