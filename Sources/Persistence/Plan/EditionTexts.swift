import Domain

/// What can be found in an edition; it never changes.
package struct EditionTexts: Sendable {
    /// Indicators in numeric code order, headings included.
    package let indicators: SearchTexts
    /// Tasks in printed order.
    package let tasks: SearchTexts
    /// The spellings of organisations' names the edition knows, under the code of the organisation.
    package let aliases: SearchTexts

    /// Reads an edition in three statements.
    init(_ connection: any Connection, edition: Int64) throws {
        indicators = try Self.texts(
            connection,
            "SELECT code, name, folded_name FROM indicator WHERE edition_id = \(edition) ORDER BY sort_key",
            .indicator
        )
        tasks = try Self.texts(
            connection,
            "SELECT code, name, folded_name FROM task WHERE edition_id = \(edition) ORDER BY position",
            .task
        )
        var aliases = SearchTexts()
        let rows = try connection.query(
            """
            SELECT organisation_code, alias FROM organisation_alias WHERE edition_id = \(edition) ORDER BY position
            """
        )
        for row in rows {
            let alias = try row.text(1)
            let hit = SearchHit(kind: .organisation, code: try row.text(0), name: alias)
            aliases.append(hit, folded: TextFolding.fold(alias))
        }
        self.aliases = aliases
    }

    /// Rows of code, name and folded name.
    static func texts(
        _ connection: any Connection,
        _ statement: SQL,
        _ kind: SearchHit.Kind,
        after earlier: SearchTexts = SearchTexts()
    ) throws -> SearchTexts {
        var texts = earlier
        for row in try connection.query(statement) {
            let hit = SearchHit(kind: kind, code: try row.text(0), name: try row.text(1))
            texts.append(hit, folded: try row.text(2))
        }
        return texts
    }
}
