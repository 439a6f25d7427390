package import Domain

/// What the indicators of an edition are called, for lists that hold only their codes.
package struct IndicatorTitlesQuery {
    private let connection: any Connection

    /// The question over a connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Titles by code; a code the edition does not have is left out.
    package func callAsFunction(editionID: Int64, codes: [IndicatorCode]) throws -> [IndicatorCode: IndicatorTitle] {
        guard !codes.isEmpty else { return [:] }
        let rows = try connection.query(
            """
            SELECT indicator.code, indicator.name, indicator.unit, heading.name FROM indicator
            LEFT JOIN indicator heading ON heading.edition_id = indicator.edition_id
                AND heading.code = indicator.parent_code
            WHERE indicator.edition_id = \(editionID) AND indicator.code IN \(list: codes)
            """
        )
        var titles: [IndicatorCode: IndicatorTitle] = [:]
        for row in rows {
            let heading = try row.optionalText(3).map { $0 + ": " } ?? ""
            titles[try IndicatorCode(try row.text(0))] = IndicatorTitle(
                text: heading + (try row.text(1)),
                unit: try row.word(2)
            )
        }
        return titles
    }
}
