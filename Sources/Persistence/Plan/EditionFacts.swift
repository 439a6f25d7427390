package import Domain

/// What an edition says about its indicators and how many tasks it sets, read in a fixed number of statements.
package struct EditionFacts: Sendable {
    /// The indicators in numeric code order, headings included.
    package let indicators: [IndicatorFacts]
    /// How many tasks the edition sets.
    package let taskCount: Int
    /// The documents that its tasks come from (chương trình), in the plan's order.
    package let programmes: [LegalDocument]
    private let places: [String: Int]

    /// Where an indicator stands in `indicators`; nil where the edition has none of that code.
    package func place(of code: String) -> Int? { places[code] }

    /// The indicator of a code; nil where the edition has none.
    package subscript(code: String) -> IndicatorFacts? { places[code].map { indicators[$0] } }

    /// Reads an edition.
    init(_ connection: any Connection, edition: Int64) throws {
        let targets = try Self.targets(connection, edition)
        let documents = try Self.documents(connection, edition)
        let organisations = try Self.organisations(connection, edition)
        let editions = try Self.indexEditions(connection, edition)
        let rows = try connection.query(
            """
            SELECT i.code, i.group_code, g.name, i.parent_code, h.name, i.name, i.unit, i.direction, i.is_heading,
                i.aggregation, i.international_index, i.notes
            FROM indicator i JOIN indicator_group g ON g.edition_id = i.edition_id AND g.code = i.group_code
            LEFT JOIN indicator h ON h.edition_id = i.edition_id AND h.code = i.parent_code
            WHERE i.edition_id = \(edition) ORDER BY i.sort_key
            """
        )
        indicators = try rows.map { row in
            let code = try row.text(0)
            let own = organisations[code] ?? IndicatorParties()
            return try IndicatorFacts(
                row,
                targets: targets[code] ?? [],
                documents: documents[code] ?? [],
                organisations: own,
                editions: editions,
                // A child whose organisations are all its heading's took them over when the plan was read.
                inheritsOrganisations: try !own.isEmpty
                    && row.optionalText(3).flatMap { organisations[$0] }?.isPrintedAs(own) == true
            )
        }
        places = Dictionary(uniqueKeysWithValues: indicators.enumerated().map { ($1.code, $0) })
        taskCount = try connection.query("SELECT count(*) FROM task WHERE edition_id = \(edition)")[0].int(0)
        programmes = try connection.query(
            """
            SELECT \(part: LegalDocument.columns) FROM legal_document d WHERE d.edition_id = \(edition)
                AND d.code IN (SELECT t.programme FROM task t WHERE t.edition_id = \(edition)) ORDER BY d.position
            """
        ).map(LegalDocument.init)
    }

    private static func targets(_ connection: any Connection, _ edition: Int64) throws -> [String: [Target]] {
        let rows = try connection.query(
            """
            SELECT indicator_code, kind, year, comparison, value, printed FROM target
            WHERE edition_id = \(edition) ORDER BY indicator_code, year, kind
            """
        )
        var targets: [String: [Target]] = [:]
        for row in rows {
            let target = Target(
                kind: try row.word(1),
                year: try row.int(2),
                comparison: try row.word(3),
                value: ExactDecimal(scaled: try row.integer(4)),
                text: try row.text(5)
            )
            targets[try row.text(0), default: []].append(target)
        }
        return targets
    }

    private static func documents(_ connection: any Connection, _ edition: Int64) throws -> [String: [LegalDocument]] {
        let rows = try connection.query(
            """
            SELECT \(part: LegalDocument.columns), b.indicator_code FROM indicator_basis b
            JOIN legal_document d ON d.edition_id = b.edition_id AND d.code = b.document_code
            WHERE b.edition_id = \(edition) ORDER BY b.indicator_code, b.position
            """
        )
        return try Dictionary(grouping: rows) { try $0.text(LegalDocument.columnCount) }
            .mapValues { try $0.map(LegalDocument.init) }
    }

    /// The years and kinds of the editions of each international index.
    private static func indexEditions(_ connection: any Connection, _ edition: Int64) throws -> [String: [(
        year: Int, kind: String
    )]] {
        var editions: [String: [(year: Int, kind: String)]] = [:]
        let rows = try connection.query(
            """
            SELECT DISTINCT index_code, edition_year, kind FROM international_position
            WHERE edition_id = \(edition) ORDER BY index_code, edition_year, kind
            """
        )
        for row in rows { editions[try row.text(0), default: []].append((try row.int(1), try row.text(2))) }
        return editions
    }

    private static func organisations(_ connection: any Connection, _ edition: Int64) throws -> [String:
        IndicatorParties]
    {
        let rows = try connection.query(
            """
            SELECT indicator_code, part, organisation_code, printed FROM indicator_organisation
            WHERE edition_id = \(edition) ORDER BY indicator_code, part, position
            """
        )
        var parties: [String: IndicatorParties] = [:]
        for row in rows {
            let named = PrintedOrganisation(code: try row.optionalText(2), printed: try row.text(3))
            let isMeasuring = try row.text(1) == "measuring"
            parties[try row.text(0), default: IndicatorParties()].append(named, isMeasuring: isMeasuring)
        }
        return parties
    }
}
