internal import Domain

/// Answers "where does this plan speak of …?" over names of indicators, tasks and organisations, without marks.
package struct SearchQuery {
    private let connection: any Connection
    /// The most hits of one kind a search gives; the page says where there are more.
    package static let limit = 50

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Indicators, then tasks, then organisations that carry all the words, or have the typed text as their code; each kind
    /// in its own order and up to `limit` and one more. Nothing where nothing was typed.
    package func hits(edition: Int64, for typed: String) throws -> [SearchHit] {
        let patterns = FoldedWords(typed).patterns
        guard !patterns.isEmpty else { return [] }
        let code = TextFolding.fold(typed)
        var matches: SQL = "1 = 1"
        for pattern in patterns { matches = "\(part: matches) AND folded_name LIKE \(pattern) ESCAPE '\\'" }
        let most = Self.limit + 1
        let indicators: SQL = """
            SELECT code, name FROM indicator
            WHERE edition_id = \(edition) AND (code = \(code) OR (\(part: matches))) ORDER BY sort_key LIMIT \(most)
            """
        let tasks: SQL = """
            SELECT code, name FROM task
            WHERE edition_id = \(edition) AND (code = \(code) OR (\(part: matches))) ORDER BY position LIMIT \(most)
            """
        let organisations: SQL = """
            SELECT code, name FROM organisation WHERE code = \(code) OR (\(part: matches))
            ORDER BY sort_key, code LIMIT \(most)
            """
        return try rows(indicators, .indicator) + rows(tasks, .task) + rows(organisations, .organisation)
    }

    private func rows(_ statement: SQL, _ kind: SearchHit.Kind) throws -> [SearchHit] {
        try connection.query(statement).map {
            SearchHit(kind: kind, code: try $0.text(0), name: try $0.text(1))
        }
    }
}
