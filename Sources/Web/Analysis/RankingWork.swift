import Domain
import HTML
import Persistence
import UseCases

/// What waits about rankings of units: rows to look at for a unit, explanations to answer for the coordinator.
struct RankingWork: Sendable {
    /// Rankings in which a row of the person's units may be contested.
    let toContest: [StoredRanking]
    /// Rankings with explanations the person answers, and how many.
    let toAnswer: [(ranking: StoredRanking, waiting: Int)]

    /// True where nothing waits.
    var isEmpty: Bool { toContest.isEmpty && toAnswer.isEmpty }

    /// Asks the database for it.
    static func load(_ connection: any Connection, plan: StoredPlan, reader: RoundReader) throws -> RankingWork {
        let own = reader.actor.ownOrganisations
        let coordinates = reader.actor.coordinates(plan.coordinator)
        guard coordinates || !own.isEmpty else { return RankingWork(toContest: [], toAnswer: []) }
        let store = RankingStore(connection: connection, planID: plan.id)
        let open = try store.openWithWaiting()
        let concerned = try open.map(\.ranking).filter { ranking in
            guard !own.isEmpty, ranking.takesContests(at: reader.now) else { return false }
            return try !store.rows(of: ranking, organisations: own).isEmpty
        }
        return RankingWork(toContest: concerned, toAnswer: coordinates ? open.filter { $0.waiting > 0 } : [])
    }

    /// A link for each.
    func markup(_ plan: StoredPlan, _ words: PageWords) -> Markup {
        guard !isEmpty else { return .empty }
        let own = RankingWords(words)
        return Markup {
            h2 { words.text("ranking.title") }
            ul {
                for ranking in toContest {
                    let end = ranking.contestUntil.map { Instant(milliseconds: $0.milliseconds - 1).day }
                    let values = [
                        "scope": own.scope(ranking.scope), "day": end.map(words.format.day) ?? "",
                    ]
                    li {
                        a(.href(Routes.ranking.path(plan.code, ranking.scope))) {
                            words.text("work.ranking_contest", values)
                        }
                    }
                }
                for (ranking, waiting) in toAnswer {
                    let values = ["scope": own.scope(ranking.scope), "count": words.number(waiting)]
                    li {
                        a(.href(Routes.ranking.path(plan.code, ranking.scope) + "#giai-trinh")) {
                            words.text("work.ranking_waiting", values)
                        }
                    }
                }
            }
        }
    }
}
