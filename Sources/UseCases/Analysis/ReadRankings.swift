package import Domain
package import Persistence

/// Reads the rankings of a plan's units for whoever may see them: published ones everybody; before that coordinator, leadership and
/// auditors all, a unit its own row once the ranking is open.
package struct ReadRankings {
    private let runtime: Runtime
    /// Explanations of a page.
    package static let contestPage = 50

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The list of rankings.
    package func list(_ plan: PlanCode, by actor: ReportingActor) async throws -> RankingList {
        try await runtime.database.read { connection in
            let access = try RankingAccess(plan, actor, connection: connection)
            let store = access.store(connection)
            let published = try store.list([.published])
            let rankings = try store.list(access.states).compactMap { newest in
                try Self.shows(newest, to: access, store)
                    ? newest : published.first { $0.scope == newest.scope }
            }
            let counts = try rankings.map { ($0.id, try store.counts(of: $0).placed) }
            let waiting =
                access.coordinates
                ? try rankings.filter { $0.state == .open }.map { ($0.id, try store.waitingContests(of: $0)) } : []
            return RankingList(
                plan: access.plan,
                weights: try store.weights(),
                rankings: rankings,
                placed: Dictionary(uniqueKeysWithValues: counts),
                waiting: Dictionary(uniqueKeysWithValues: waiting),
                choices: access.coordinates ? try Self.choices(access, connection) : [],
                coordinates: access.coordinates
            )
        }
    }

    /// One ranking, the newest edition the reader may know of or the named one.
    ///
    /// - Parameters:
    ///   - window: which part of the rows; nil: all.
    ///   - contests: which part of the explanations, those that wait first; nil: all.
    /// - Throws: `Refusal.notFound` where there is none or the reader may not know of it.
    package func callAsFunction(
        _ plan: PlanCode,
        _ scope: RankingScope,
        edition: Int? = nil,
        window: ListWindow?,
        contests: ListWindow? = nil,
        by actor: ReportingActor
    ) async throws -> RankingSheet {
        let now = runtime.clock.now()
        return try await runtime.database.read { connection in
            let access = try RankingAccess(plan, actor, connection: connection)
            let store = access.store(connection)
            let known = try store.editions(of: scope).filter { access.states.contains($0.state) }
            let own = actor.ownOrganisations
            let seen = try known.filter { try Self.shows($0, to: access, store) }
            guard let ranking = edition.map({ number in seen.first { $0.number == number } }) ?? seen.first else {
                throw RankingAccess.unknown(scope)
            }
            let seesRows = access.seesAll || ranking.state == .published
            let counts = try store.counts(of: ranking)
            return RankingSheet(
                plan: access.plan,
                ranking: ranking,
                editions: seen,
                rows: seesRows ? try store.rows(of: ranking, window: window) : [],
                total: counts.all,
                placed: counts.placed,
                own: own.isEmpty ? [] : try store.rows(of: ranking, organisations: own),
                contests: try Self.contests(of: ranking, access, store, contests),
                contestTotal: try Self.contestCount(of: ranking, access, store),
                waiting: access.coordinates ? try store.waitingContests(of: ranking) : 0,
                moves: seesRows && ranking.number > 1 ? try store.moves(of: ranking) : [],
                seesRows: seesRows,
                coordinates: access.coordinates,
                takesContests: ranking.takesContests(at: now)
            )
        }
    }

    /// True where the reader may know of a ranking in a state they may know of: before publication a unit only of one with a row
    /// of its own.
    private static func shows(
        _ ranking: StoredRanking,
        to access: RankingAccess,
        _ store: RankingStore
    ) throws -> Bool {
        if access.seesAll || ranking.state == .published { return true }
        return try !store.rows(of: ranking, organisations: access.actor.ownOrganisations).isEmpty
    }

    private static func contests(
        of ranking: StoredRanking,
        _ access: RankingAccess,
        _ store: RankingStore,
        _ window: ListWindow?
    ) throws -> [RankingContest] {
        if access.seesAll { return try store.contests(of: ranking, window: window) }
        let own = access.actor.ownOrganisations
        return own.isEmpty ? [] : try store.contests(of: ranking, organisations: own, window: window)
    }

    private static func contestCount(
        of ranking: StoredRanking,
        _ access: RankingAccess,
        _ store: RankingStore
    ) throws -> Int {
        if access.seesAll { return try store.contestCount(of: ranking) }
        let own = access.actor.ownOrganisations
        return own.isEmpty ? 0 : try store.contestCount(of: ranking, organisations: own)
    }

    private static func choices(_ access: RankingAccess, _ connection: any Connection) throws -> [RankingScope] {
        let opened = try RoundStore(connection: connection).all(planID: access.plan.id)
            .filter { $0.state != .scheduled }
        let years = Set(opened.map { $0.period.to.year }).sorted(by: >)
        return years.flatMap { year in
            [.year(year)] + opened.filter { $0.period.to.year == year }.reversed().map { .round($0.code) }
        }
    }
}
