import Domain

/// The rounds of a completeness matrix with their deadlines, as parts of statements.
struct ShownRounds {
    private let rounds: [(round: StoredRound, cutOff: Instant)]
    private let instant: Instant

    /// Rounds of one plan, at least one.
    init(_ rounds: [StoredRound], setting: DeadlineSetting, at instant: Instant) {
        self.rounds = rounds.map { ($0, Deadline(dueBefore: $0.period.dueBefore, setting: setting).cutOff) }
        self.instant = instant
    }

    /// Their codes.
    var codes: [PeriodCode] { rounds.map(\.round.code) }

    /// The round of a key; nil for one that is not shown.
    func round(_ id: Int64) -> StoredRound? { rounds.first { $0.round.id == id }?.round }

    /// A table `cell`: each unit that owes a report in a shown round, with how it stands. The words are those of
    /// `Completeness`, whose rule this is in SQL.
    func cells(of organisations: [OrganisationCode]? = nil) -> SQL {
        let own: SQL = organisations.map { "AND organisation_code IN \(list: $0)" } ?? ""
        return """
            WITH asked AS (SELECT round_id, organisation_code, \(part: cutOff) AS cut_off FROM due_report
                WHERE round_id IN \(list: ids) \(part: own)),
            extended AS (SELECT round_id, organisation_code, max(due_before) AS due_before FROM extension
                WHERE round_id IN \(list: ids) GROUP BY round_id, organisation_code),
            due AS (SELECT asked.round_id, asked.organisation_code, extended.due_before AS extended_to,
                    CASE WHEN extended.due_before > asked.cut_off THEN extended.due_before ELSE asked.cut_off END AS cut_off
                FROM asked LEFT JOIN extended ON extended.round_id = asked.round_id
                    AND extended.organisation_code = asked.organisation_code),
            cell AS (SELECT due.round_id, due.organisation_code, due.extended_to, report.state AS report_state,
                    report.first_submitted_at, CASE
                    WHEN report.first_submitted_at < due.cut_off THEN 'in_time'
                    WHEN report.first_submitted_at IS NOT NULL THEN 'late'
                    WHEN due.cut_off <= CAST(\(instant) AS bigint) THEN 'missing'
                    WHEN report.id IS NOT NULL THEN 'draft' ELSE 'waiting' END AS state
                FROM due LEFT JOIN report ON report.round_id = due.round_id
                    AND report.organisation_code = due.organisation_code)
            """
    }

    /// Their keys.
    var ids: [Int64] { rounds.map(\.round.id) }

    /// The deadline of a row's round without extensions.
    private var cutOff: SQL {
        var choice: SQL = "CASE round_id"
        for (round, cutOff) in rounds {
            choice = "\(part: choice) WHEN \(round.id) THEN CAST(\(cutOff) AS bigint)"
        }
        return "\(part: choice) END"
    }
}
