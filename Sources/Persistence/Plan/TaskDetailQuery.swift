import Domain

/// Answers "what is there to know about this task?" in a fixed number of statements.
package struct TaskDetailQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// One task of an edition; nil where the edition has none of that code.
    package func find(edition: Int64, code: String) throws -> TaskDetail? {
        let rows = try connection.query(
            """
            SELECT t.code, t.programme, t.name, t.schedule_kind, t.start_year, t.end_year, t.completed_at_issue,
                   t.schedule_printed, t.number, t.description, t.expected_result,
                   (SELECT b.code FROM task b WHERE b.edition_id = t.edition_id AND b.position < t.position
                    ORDER BY b.position DESC LIMIT 1),
                   (SELECT n.code FROM task n WHERE n.edition_id = t.edition_id AND n.position > t.position
                    ORDER BY n.position LIMIT 1)
            FROM task t WHERE t.edition_id = \(edition) AND t.code = \(code)
            """
        )
        guard let row = rows.first else { return nil }
        let organisations = try organisations(edition, code)
        let programme = try row.text(1)
        return TaskDetail(
            task: TaskRow(
                code: try row.text(0),
                programme: programme,
                name: try row.text(2),
                schedule: try TaskRow.schedule(row, from: 3),
                lead: organisations["lead"] ?? []
            ),
            number: try row.int(8),
            programme: try document(edition, programme),
            description: try row.text(9),
            expectedResult: try row.text(10),
            coordinating: organisations["coordinating"] ?? [],
            indicators: try indicators(edition, code),
            previous: try row.optionalText(11),
            next: try row.optionalText(12)
        )
    }

    private func document(_ edition: Int64, _ code: String) throws -> LegalDocument? {
        try connection.query(
            """
            SELECT \(part: LegalDocument.columns) FROM legal_document d
            WHERE d.edition_id = \(edition) AND d.code = \(code)
            """
        ).first.map(LegalDocument.init)
    }

    private func organisations(_ edition: Int64, _ code: String) throws -> [String: [NamedOrganisation]] {
        try NamedOrganisation.grouped(
            connection.query(
                """
                SELECT p.part, p.organisation_code, o.name, p.printed FROM task_organisation p
                LEFT JOIN organisation o ON o.code = p.organisation_code
                WHERE p.edition_id = \(edition) AND p.task_code = \(code) ORDER BY p.part, p.position
                """
            )
        )
    }

    private func indicators(_ edition: Int64, _ code: String) throws -> [TaskIndicator] {
        let rows = try connection.query(
            """
            SELECT l.printed, l.indicator_code, i.name FROM task_indicator l
            LEFT JOIN indicator i ON i.edition_id = l.edition_id AND i.code = l.indicator_code
            WHERE l.edition_id = \(edition) AND l.task_code = \(code) ORDER BY l.position
            """
        )
        return try rows.map { row in
            TaskIndicator(printed: try row.text(0), code: try row.optionalText(1), name: try row.optionalText(2))
        }
    }
}
