package import Domain

/// Counts what units are ranked by, in statements that each answer for all units: one a round for figures, the completeness matrix
/// for reports, three counts by lead for tasks.
package struct RankingInputQuery {
    private let connection: any Connection
    private let plan: StoredPlan

    /// The query over one connection, for a plan.
    package init(connection: any Connection, plan: StoredPlan) {
        self.connection = connection
        self.plan = plan
    }

    /// What is counted of each unit that rounds ask something of or that leads a task in their days, in the order of the codes.
    ///
    /// What an organisation did that has ended counts for whoever answers for it on the last day of the rounds.
    ///
    /// - Parameter rounds: at least one, the earliest first.
    package func callAsFunction(_ rounds: [StoredRound], at instant: Instant) throws -> [RankingUnit] {
        guard let first = rounds.first, let last = rounds.map(\.period.to).max() else { return [] }
        let organisations = try OrganisationStore(connection: connection).all()
        let succession = Succession(organisations)
        let collectives = Set(organisations.filter { $0.kind == .collective }.map(\.code))
        var counted: [OrganisationCode: RankingCounts] = [:]
        func add(_ code: OrganisationCode, _ counts: RankingCounts) {
            guard !collectives.contains(code) else { return }
            counted[succession.holder(of: code, on: last) ?? code, default: RankingCounts()] += counts
        }
        for round in rounds { for (code, counts) in try figures(round) { add(code, counts) } }
        for (code, counts) in try reports(rounds, at: instant) { add(code, counts) }
        for (code, counts) in try tasks(in: first.period.from...last, at: instant) { add(code, counts) }
        return counted.sorted { $0.key < $1.key }.map { RankingUnit(organisation: $0.key, counts: $0.value) }
    }

    /// Figures asked for, supplied, accepted and official. A figure is supplied while its report waits for the coordinator or is
    /// accepted and it has a value; a correction counts as it stands now.
    ///
    /// - Parameter kind: only of organisations of this kind; nil: of all.
    package func figures(
        _ round: StoredRound,
        of kind: OrganisationKind? = nil
    ) throws -> [(OrganisationCode, RankingCounts)] {
        let only: SQL =
            kind.map { "JOIN organisation g ON g.code = asked.organisation_code AND g.kind = \($0.rawValue)" } ?? ""
        return try connection.query(
            """
            SELECT asked.organisation_code, count(*), count(CASE WHEN v.status IN ('A', 'P')
                    OR (v.status IS NULL AND f.status IN ('A', 'P') AND r.state IN ('submitted', 'accepted')) THEN 1 END),
                count(CASE WHEN v.status IN ('A', 'P') THEN 1 END), count(CASE WHEN v.status = 'A' THEN 1 END)
            FROM obligation asked \(part: only)
            LEFT JOIN report r ON r.round_id = asked.round_id AND r.organisation_code = asked.organisation_code
            LEFT JOIN report_figure f ON f.report_id = r.id AND f.indicator_code = asked.indicator_code
                AND f.kind = asked.kind
            LEFT JOIN observation o ON o.plan_id = \(round.planID) AND o.indicator_code = asked.indicator_code
                AND o.kind = asked.kind AND o.organisation_code = asked.organisation_code AND o.period_code = \(round.code)
            LEFT JOIN vintage v ON v.observation_id = o.id
                AND v.number = (SELECT max(n.number) FROM vintage n WHERE n.observation_id = o.id)
            WHERE asked.round_id = \(round.id) GROUP BY asked.organisation_code
            """
        ).map { row in
            var counts = RankingCounts()
            counts.figuresAsked = try row.int(1)
            counts.figuresSupplied = try row.int(2)
            counts.figuresAccepted = try row.int(3)
            counts.figuresOfficial = try row.int(4)
            return (try OrganisationCode(row.text(0)), counts)
        }
    }

    private func reports(_ rounds: [StoredRound], at instant: Instant) throws -> [(OrganisationCode, RankingCounts)] {
        let query = CompletenessQuery(connection: connection)
        return try query(rounds, filter: CompletenessFilter(), window: nil, at: instant).units.map { unit in
            var counts = RankingCounts()
            for cell in unit.cells.values {
                counts.reportsDue += [.inTime, .late, .missing].contains(cell.state) ? 1 : 0
                counts.reportsInTime += cell.state == .inTime ? 1 : 0
                counts.daysLate += cell.daysLate
            }
            return (unit.organisation, counts)
        }
    }

    private func tasks(in days: ClosedRange<Day>, at instant: Instant) throws -> [(OrganisationCode, RankingCounts)] {
        let counts = OfficialCountsQuery(
            connection: connection,
            place: TaskPlace(plan),
            moment: TaskMoment(now: instant)
        )
        let led = try counts.rows(ListedTaskFilter(runsIn: days), by: .lead)
        let proved = try counts.rows(ListedTaskFilter(runsIn: days, evidence: .confirmed), by: .lead)
        let printed = try counts.rows(ListedTaskFilter(owesEvidenceOfIssue: true, runsIn: days), by: .lead)
        let all = led.map { row in
            var counts = RankingCounts()
            counts.tasksLed = row.counts.total
            counts.tasksInTime = row.counts[.doneOnTime] + row.counts.withinTime
            counts.tasksDue = row.counts.done + row.counts.overdue
            return (row.key, counts)
        }
        let confirmed = proved.map { row in
            var counts = RankingCounts()
            counts.tasksConfirmed = row.counts.done
            return (row.key, counts)
        }
        let issued = printed.map { row in
            var counts = RankingCounts()
            counts.tasksDue = -row.counts.done
            return (row.key, counts)
        }
        return (all + confirmed + issued).compactMap { key, counts in
            key.flatMap { try? OrganisationCode($0) }.map { ($0, counts) }
        }
    }
}
