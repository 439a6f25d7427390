import Domain

/// Reads the rows of one edition, each kind with one statement.
struct PlanContentReader {
    let connection: any Connection
    let editionID: Int64

    func groups() throws -> [IndicatorGroup] {
        try connection.query(
            "SELECT code, name FROM indicator_group WHERE edition_id = \(editionID) ORDER BY position"
        ).map { IndicatorGroup(code: try $0.text(0), name: try $0.text(1)) }
    }

    func aliases() throws -> [OrganisationAlias] {
        try connection.query(
            """
            SELECT alias, organisation_code FROM organisation_alias WHERE edition_id = \(editionID) ORDER BY position
            """
        ).map { OrganisationAlias(alias: try $0.text(0), organisation: try OrganisationCode($0.text(1))) }
    }

    func periods() throws -> [ReportingPeriod] {
        try connection.query(
            """
            SELECT code, first_day, last_day, due_before, asks_for FROM reporting_period
            WHERE edition_id = \(editionID) ORDER BY first_day, code
            """
        ).map { row in
            ReportingPeriod(
                code: try PeriodCode(row.text(0)),
                from: try row.day(1),
                to: try row.day(2),
                dueBefore: try row.day(3),
                asksFor: try row.text(4).split(separator: ";").map(String.init)
            )
        }
    }

    func documents() throws -> [LegalDocument] {
        try connection.query(
            """
            SELECT \(part: LegalDocument.columns) FROM legal_document d
            WHERE d.edition_id = \(editionID) ORDER BY d.position
            """
        ).map(LegalDocument.init)
    }

    func international() throws -> [InternationalPosition] {
        try connection.query(
            """
            SELECT index_code, edition_year, country, country_name, kind, position, score, countries_ranked, source
            FROM international_position WHERE edition_id = \(editionID) ORDER BY position_in_file
            """
        ).map { row in
            InternationalPosition(
                index: try row.text(0),
                editionYear: try row.int(1),
                country: try row.text(2),
                countryName: try row.text(3),
                kind: try row.text(4),
                position: try row.optionalInteger(5).map { Int($0) },
                score: try row.optionalDecimal(6),
                countriesRanked: try row.optionalInteger(7).map { Int($0) },
                source: try row.text(8)
            )
        }
    }

    func indicators() throws -> [Indicator] {
        let basis = try grouped(
            "SELECT indicator_code, document_code FROM indicator_basis WHERE edition_id = \(editionID) ORDER BY position"
        ) { try $0.text(1) }
        let measuring = try indicatorOrganisations("measuring")
        let executing = try indicatorOrganisations("executing")
        let targets = try grouped(
            """
            SELECT indicator_code, kind, year, comparison, value, printed FROM target
            WHERE edition_id = \(editionID) ORDER BY year, kind
            """
        ) { row in
            Target(
                kind: try row.word(1),
                year: try row.int(2),
                comparison: try row.word(3),
                value: ExactDecimal(scaled: try row.integer(4)),
                text: try row.text(5)
            )
        }
        return try connection.query(
            """
            SELECT code, group_code, parent_code, name, unit, direction, aggregation, international_index, is_heading,
                notes
            FROM indicator WHERE edition_id = \(editionID) ORDER BY sort_key
            """
        ).map { row in
            let code = try row.text(0)
            return Indicator(
                code: try IndicatorCode(code),
                group: try row.text(1),
                parent: try row.optionalText(2).map(IndicatorCode.init),
                name: try row.text(3),
                unit: try row.word(4),
                direction: try row.word(5),
                aggregation: try row.optionalText(6) == nil ? nil : row.word(6),
                internationalIndex: try row.optionalText(7),
                legalBasis: basis[code] ?? [],
                measuring: measuring[code] ?? [],
                executing: executing[code] ?? [],
                isHeading: try row.boolean(8),
                notes: try row.optionalText(9),
                targets: targets[code] ?? []
            )
        }
    }

    func tasks() throws -> [PlanTask] {
        let lead = try taskOrganisations("lead")
        let coordinating = try taskOrganisations("coordinating")
        let indicators = try grouped(
            """
            SELECT task_code, printed, indicator_code, match FROM task_indicator
            WHERE edition_id = \(editionID) ORDER BY position
            """
        ) { row in
            IndicatorReference(
                text: try row.text(1),
                code: try row.optionalText(2).map(IndicatorCode.init),
                match: try row.word(3)
            )
        }
        return try connection.query(
            """
            SELECT code, programme, number, name, description, expected_result, schedule_kind, start_year, end_year,
                completed_at_issue, schedule_printed
            FROM task WHERE edition_id = \(editionID) ORDER BY position
            """
        ).map { row in
            let code = try row.text(0)
            return PlanTask(
                code: try TaskCode(code),
                programme: try row.text(1),
                number: try row.int(2),
                name: try row.text(3),
                description: try row.text(4),
                expectedResult: try row.text(5),
                lead: lead[code] ?? [],
                coordinating: coordinating[code] ?? [],
                schedule: TaskSchedule(
                    kind: try row.word(6),
                    startYear: try row.optionalInteger(7).map { Int($0) },
                    endYear: try row.optionalInteger(8).map { Int($0) },
                    completedAtIssue: try row.boolean(9),
                    text: try row.text(10)
                ),
                indicators: indicators[code] ?? []
            )
        }
    }

    private func indicatorOrganisations(_ part: String) throws -> [String: [OrganisationReference]] {
        try grouped(
            """
            SELECT indicator_code, printed, organisation_code, match FROM indicator_organisation
            WHERE edition_id = \(editionID) AND part = \(part) ORDER BY position
            """,
            reference
        )
    }

    private func taskOrganisations(_ part: String) throws -> [String: [OrganisationReference]] {
        try grouped(
            """
            SELECT task_code, printed, organisation_code, match FROM task_organisation
            WHERE edition_id = \(editionID) AND part = \(part) ORDER BY position
            """,
            reference
        )
    }

    private func reference(_ row: Row) throws -> OrganisationReference {
        OrganisationReference(
            text: try row.text(1),
            code: try row.optionalText(2).map(OrganisationCode.init),
            match: try row.word(3)
        )
    }

    /// The rows' values by the text of their first column, in the order of the rows.
    private func grouped<Value>(_ statement: SQL, _ value: (Row) throws -> Value) throws -> [String: [Value]] {
        var groups: [String: [Value]] = [:]
        for row in try connection.query(statement) { groups[try row.text(0), default: []].append(try value(row)) }
        return groups
    }
}
