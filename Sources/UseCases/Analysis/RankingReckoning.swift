import Domain
import Persistence

/// Counts and ranks the units of an unpublished ranking within a change.
struct RankingReckoning {
    let access: RankingAccess
    let connection: any Connection

    /// Counts everything anew from the data; what the coordinator recorded for a unit stays in force.
    ///
    /// - Parameters:
    ///   - weights: what it is reckoned with from now on.
    ///   - reason: why there is this edition.
    /// - Returns: how many units there are, and how many of them have a place.
    func recount(
        _ ranking: StoredRanking,
        weights: RankingWeights,
        reason: String,
        at instant: Instant
    ) throws -> (all: Int, placed: Int) {
        let store = access.store(connection)
        let rounds = try access.rounds(of: ranking.scope, connection: connection)
        let new = NewRanking(
            planID: access.plan.id,
            scope: ranking.scope,
            lastDay: rounds.map(\.period.to).max() ?? ranking.lastDay,
            number: ranking.number,
            weights: weights,
            reason: reason,
            author: access.actor.name,
            isIllustrative: ranking.isIllustrative
        )
        try store.recount(ranking, new, at: instant)
        let overrides = try store.overrides(of: ranking)
        let counted = try RankingInputQuery(connection: connection, plan: access.plan)(rounds, at: instant)
        let units = counted.map { unit in
            let recorded = overrides[unit.organisation] ?? []
            return RankingUnit(
                organisation: unit.organisation,
                counts: unit.counts,
                overrides: Dictionary(recorded.map { ($0.component, $0.share) }) { first, _ in first }
            )
        }
        try store.replaceRows(of: ranking, by: UnitRanking(units, weights: weights).units)
        return try store.counts(of: ranking)
    }

    /// Ranks the rows again by what was counted and what has been recorded since.
    func rank(_ ranking: StoredRanking) throws {
        let store = access.store(connection)
        let units = try store.rows(of: ranking).map(\.ranked.unit)
        try store.replaceRows(of: ranking, by: UnitRanking(units, weights: ranking.weights).units)
    }
}
