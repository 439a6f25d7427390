package import Domain

/// Answers "what is there to know about this organisation in this plan?" in a fixed number of statements.
package struct OrganisationDetailQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// One organisation; nil where the server knows none of that code.
    package func find(plan: Int64, edition: Int64, code: OrganisationCode) throws -> OrganisationDetail? {
        guard let organisation = try organisation(code) else { return nil }
        let relatives = try relatives(organisation)
        let indicators = try indicators(edition, code)
        return OrganisationDetail(
            organisation: organisation,
            parent: relatives.parent,
            successor: relatives.successor,
            predecessors: relatives.predecessors,
            measured: indicators.measured,
            executed: indicators.executed,
            rounds: try rounds(plan, code)
        )
    }

    private func organisation(_ code: OrganisationCode) throws -> Organisation? {
        let rows = try connection.query(
            """
            SELECT name, kind, parent_code, valid_from, valid_to, successor_code, region FROM organisation
            WHERE code = \(code)
            """
        )
        return try rows.first.map { row in
            Organisation(
                code: code,
                name: try row.text(0),
                kind: try row.word(1),
                parent: try row.optionalText(2).map { try OrganisationCode($0) },
                validFrom: try row.optionalDay(3),
                validTo: try row.optionalDay(4),
                successor: try row.optionalText(5).map { try OrganisationCode($0) },
                region: try row.optionalText(6)
            )
        }
    }

    private func relatives(
        _ organisation: Organisation
    ) throws -> (parent: NamedOrganisation?, successor: NamedOrganisation?, predecessors: [NamedOrganisation]) {
        let rows = try connection.query(
            """
            SELECT code, name, successor_code FROM organisation
            WHERE code = \(organisation.parent) OR code = \(organisation.successor)
                OR successor_code = \(organisation.code)
            ORDER BY sort_key, code
            """
        )
        let known = try rows.map { row in
            (
                organisation: NamedOrganisation(
                    code: try row.text(0),
                    name: try row.text(1),
                    printed: try row.text(1)
                ),
                successor: try row.optionalText(2)
            )
        }
        return (
            known.first { $0.organisation.code == organisation.parent?.text }?.organisation,
            known.first { $0.organisation.code == organisation.successor?.text }?.organisation,
            known.filter { $0.successor == organisation.code.text }.map(\.organisation)
        )
    }

    private func indicators(
        _ edition: Int64,
        _ code: OrganisationCode
    ) throws -> (measured: [String], executed: [String]) {
        let rows = try connection.query(
            """
            SELECT DISTINCT i.sort_key, i.code, p.part FROM indicator_organisation p
            JOIN indicator i ON i.edition_id = p.edition_id AND i.code = p.indicator_code
            WHERE p.organisation_code = \(code) AND p.edition_id = \(edition) AND NOT i.is_heading
            ORDER BY i.sort_key
            """
        )
        let pairs = try rows.map { (code: try $0.text(1), part: try $0.text(2)) }
        return (
            pairs.filter { $0.part == "measuring" }.map(\.code), pairs.filter { $0.part == "executing" }.map(\.code)
        )
    }

    private func rounds(_ plan: Int64, _ code: OrganisationCode) throws -> [OwedRound] {
        let rows = try connection.query(
            """
            SELECT r.code, r.due_before, r.state, count(DISTINCT b.indicator_code) FROM obligation b
            JOIN round r ON r.id = b.round_id
            WHERE b.organisation_code = \(code) AND r.plan_id = \(plan)
            GROUP BY r.code, r.due_before, r.state ORDER BY r.due_before DESC LIMIT 40
            """
        )
        return try rows.map { row in
            OwedRound(
                code: try row.text(0),
                dueBefore: try row.day(1),
                state: try row.word(2),
                indicators: try row.int(3)
            )
        }
    }
}
