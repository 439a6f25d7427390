import Domain

/// Answers "which organisations does this plan name, and for how much?" in two statements; tasks assigned outside the plan count
/// with those it prints.
package struct OrganisationListQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// All organisations of the server with their parts in an edition, in Vietnamese order.
    package func rows(edition: Int64) throws -> [OrganisationPart] {
        let counts = try counts(edition)
        let rows = try connection.query("SELECT code, name, kind, valid_to FROM organisation ORDER BY sort_key, code")
        return try rows.map { row in
            let code = try row.text(0)
            let own = counts[code] ?? [:]
            return OrganisationPart(
                code: code,
                name: try row.text(1),
                kind: try row.word(2),
                validTo: try row.optionalDay(3),
                measured: own["measuring"] ?? 0,
                executed: own["executing"] ?? 0,
                led: own["lead"] ?? 0,
                coordinated: own["coordinating"] ?? 0
            )
        }
    }

    private func counts(_ edition: Int64) throws -> [String: [String: Int]] {
        let rows = try connection.query(
            """
            SELECT p.organisation_code, p.part, count(DISTINCT p.indicator_code) FROM indicator_organisation p
            JOIN indicator i ON i.edition_id = p.edition_id AND i.code = p.indicator_code
            WHERE p.edition_id = \(edition) AND p.organisation_code IS NOT NULL AND NOT i.is_heading
            GROUP BY p.organisation_code, p.part
            UNION ALL
            SELECT t.organisation_code, t.part, count(DISTINCT t.task_code) FROM task_organisation t
            WHERE t.edition_id = \(edition) AND t.organisation_code IS NOT NULL GROUP BY t.organisation_code, t.part
            UNION ALL
            SELECT d.organisation_code, d.part, count(*) FROM directive_organisation d
            JOIN directive task ON task.plan_id = d.plan_id AND task.code = d.task_code
            JOIN edition e ON e.plan_id = d.plan_id WHERE e.id = \(edition) AND task.withdrawn_at IS NULL
            GROUP BY d.organisation_code, d.part
            """
        )
        var counts: [String: [String: Int]] = [:]
        for row in rows { counts[try row.text(0), default: [:]][try row.text(1), default: 0] += try row.int(2) }
        return counts
    }
}
