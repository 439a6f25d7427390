import Domain
import Persistence

/// A round of a periodic report: what was asked, what came, who was late.
struct ReportRound: Sendable {
    /// Its consolidated report.
    let consolidated: ConsolidatedReport
    /// How many units stand how.
    let units: [Completeness: Int]
    /// Units that were late or never sent, in the order of their names, at most `mostUnits`.
    let late: [CompletenessUnit]
    /// How many those are in all.
    let lateCount: Int

    /// How many late units are named.
    static let mostUnits = 200

    /// The round's code.
    var code: PeriodCode { consolidated.period.code }
    /// How many units owe a report.
    var obliged: Int { units.values.reduce(0, +) }

    /// Asks the database for a round as of an instant.
    init(_ round: StoredRound, of plan: StoredPlan, asOf instant: Instant, connection: any Connection) throws {
        consolidated = try ConsolidatedQuery(connection: connection)(round, of: plan, asOf: instant, internally: true)
        let matrix = try CompletenessQuery(connection: connection)(
            [round],
            filter: CompletenessFilter(states: [.late, .missing]),
            window: ListWindow(limit: Self.mostUnits, offset: 0),
            at: instant
        )
        units = matrix.counts[round.code] ?? [:]
        late = matrix.units
        lateCount = matrix.total
    }
}
