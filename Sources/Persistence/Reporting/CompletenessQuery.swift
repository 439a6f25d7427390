package import Domain

/// Reads the completeness matrix in four statements. What it costs follows from the units and rounds shown, not from how many
/// figures a report has, nor from how often they were corrected: of vintages only the newest of each figure on the page is
/// looked up.
package struct CompletenessQuery {
    private let connection: any Connection

    /// The database as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The matrix of rounds of one plan at an instant.
    ///
    /// - Parameter window: which part of the units; nil: all of them.
    package func callAsFunction(
        _ rounds: [StoredRound],
        filter: CompletenessFilter,
        window: ListWindow?,
        at instant: Instant
    ) throws -> CompletenessMatrix {
        guard let planID = rounds.first?.planID else {
            return CompletenessMatrix(rounds: [], counts: [:], total: 0, units: [])
        }
        let setting = try DeadlineStore(connection: connection).setting(planID: planID)
        let shown = ShownRounds(rounds, setting: setting, at: instant)
        let passing = try units(shown, filter, window)
        let codes = passing.units.map(\.organisation)
        let cells = try cells(shown, of: window == nil ? nil : codes, planID: planID, setting: setting)
        return CompletenessMatrix(
            rounds: rounds,
            counts: try counts(shown, filter),
            total: passing.total,
            units: passing.units.map { unit in
                CompletenessUnit(
                    organisation: unit.organisation,
                    name: unit.name,
                    kind: unit.kind,
                    cells: cells[unit.organisation] ?? [:]
                )
            }
        )
    }

    private func counts(_ shown: ShownRounds, _ filter: CompletenessFilter) throws -> [PeriodCode: [Completeness: Int]]
    {
        var counts: [PeriodCode: [Completeness: Int]] = [:]
        let narrowed = Self.narrowed(filter)
        let chosen: SQL =
            narrowed.text.isEmpty
            ? "" : "JOIN organisation ON organisation.code = cell.organisation_code WHERE 1 = 1 \(part: narrowed)"
        for row in try connection.query(
            """
            \(part: shown.cells()) SELECT cell.round_id, cell.state, count(*) FROM cell \(part: chosen)
            GROUP BY cell.round_id, cell.state
            """
        ) {
            guard let round = shown.round(try row.integer(0)) else { continue }
            counts[round.code, default: [:]][try row.word(1)] = try row.int(2)
        }
        return counts
    }

    private func units(
        _ shown: ShownRounds,
        _ filter: CompletenessFilter,
        _ window: ListWindow?
    ) throws -> (total: Int, units: [CompletenessUnit]) {
        let states = filter.states.map(\.rawValue).sorted()
        let cells: SQL = states.isEmpty ? "" : shown.cells()
        let owing: SQL =
            states.isEmpty
            ? """
            EXISTS (SELECT 1 FROM due_report WHERE due_report.organisation_code = organisation.code
                AND due_report.round_id IN \(list: shown.ids))
            """
            : "organisation.code IN (SELECT organisation_code FROM cell WHERE state IN \(list: states))"
        let passing: SQL = "FROM organisation WHERE \(part: owing) \(part: Self.narrowed(filter))"
        let rows = try connection.query(
            """
            \(part: cells) SELECT organisation.code, organisation.name, organisation.kind, count(*) OVER ()
            \(part: passing) ORDER BY organisation.sort_key, organisation.code \(part: window?.clause ?? "")
            """
        )
        let units = try rows.map { row in
            CompletenessUnit(
                organisation: try OrganisationCode(row.text(0)),
                name: try row.text(1),
                kind: try row.word(2),
                cells: [:]
            )
        }
        if let first = rows.first { return (try first.int(3), units) }
        guard let window, window.offset > 0 else { return (0, []) }
        let total = try connection.query("\(part: cells) SELECT count(*) \(part: passing)")
        return (try total[0].int(0), [])
    }

    private func cells(
        _ shown: ShownRounds,
        of organisations: [OrganisationCode]?,
        planID: Int64,
        setting: DeadlineSetting
    ) throws -> [OrganisationCode: [PeriodCode: CompletenessCell]] {
        guard organisations?.isEmpty != true else { return [:] }
        let provisional = try provisional(shown, of: organisations, planID: planID)
        var cells: [OrganisationCode: [PeriodCode: CompletenessCell]] = [:]
        for row in try connection.query(
            """
            \(part: shown.cells(of: organisations)) SELECT organisation_code, round_id, state, report_state,
                first_submitted_at, extended_to FROM cell
            """
        ) {
            guard let round = shown.round(try row.integer(1)) else { continue }
            let organisation = try OrganisationCode(row.text(0))
            let deadline = Deadline(
                dueBefore: round.period.dueBefore,
                setting: setting,
                extendedTo: try row.optionalInstant(5)
            )
            let first = try row.optionalInstant(4)
            cells[organisation, default: [:]][round.code] = CompletenessCell(
                state: try row.word(2),
                daysLate: first.map { deadline.timeliness(at: $0).daysLate } ?? 0,
                reportState: try row.optionalText(3) == nil ? nil : row.word(3),
                firstSubmittedAt: first,
                deadline: deadline,
                provisional: provisional[organisation]?[round.code] ?? 0
            )
        }
        return cells
    }

    private func provisional(
        _ shown: ShownRounds,
        of organisations: [OrganisationCode]?,
        planID: Int64
    ) throws -> [OrganisationCode: [PeriodCode: Int]] {
        let own: SQL = organisations.map { "AND observation.organisation_code IN \(list: $0)" } ?? ""
        var counts: [OrganisationCode: [PeriodCode: Int]] = [:]
        for row in try connection.query(
            """
            SELECT observation.organisation_code, observation.period_code, count(*)
            FROM observation JOIN vintage ON vintage.observation_id = observation.id AND vintage.number = (
                SELECT max(newest.number) FROM vintage newest WHERE newest.observation_id = observation.id)
            WHERE observation.plan_id = \(planID) AND observation.period_code IN \(list: shown.codes)
                AND vintage.status = 'P' \(part: own)
            GROUP BY observation.organisation_code, observation.period_code
            """
        ) {
            counts[try OrganisationCode(row.text(0)), default: [:]][try PeriodCode(row.text(1))] = try row.int(2)
        }
        return counts
    }

    private static func narrowed(_ filter: CompletenessFilter) -> SQL {
        var narrowed: SQL = ""
        if let kind = filter.kind { narrowed = "\(part: narrowed) AND organisation.kind = \(kind.rawValue)" }
        if let own = filter.organisations { narrowed = "\(part: narrowed) AND organisation.code IN \(list: own)" }
        for pattern in FoldedWords(filter.search ?? "").patterns {
            narrowed = "\(part: narrowed) AND organisation.folded_name LIKE \(pattern) ESCAPE '\\'"
        }
        return narrowed
    }
}
