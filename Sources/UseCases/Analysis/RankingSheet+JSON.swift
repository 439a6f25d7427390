package import Documents
package import Domain
package import Persistence

extension RankingSheet {
    /// The ranking as API and commands exchange it: method, weights and the rows the reader may see.
    package var json: JSONValue {
        .object(
            ranking.members + [
                ("units", .int(total)), ("placed", .int(placed)),
                ("rows", .array(rows.map { $0.json(of: ranking) })),
                ("own", .array(own.map { $0.json(of: ranking) })),
                ("contests", .array(contests.map(\.json))),
                ("differences", .array(moves.map(\.json))),
            ]
        )
    }
}

extension StoredRanking {
    /// The ranking without its rows.
    package var json: JSONValue { .object(members) }

    fileprivate var members: [(String, JSONValue)] {
        [
            ("round", .string(scope.text)), ("edition", .int(number)), ("state", .string(state.rawValue)),
            ("reason", .string(reason)), ("weights", weights.json),
            ("least_weight", .int(RankingScore.leastWeight)), ("counted_at", .string(countedAt.rfc3339)),
            ("opened_at", .optional(openedAt?.rfc3339)), ("contest_until", .optional(contestUntil?.rfc3339)),
            ("published_at", .optional(publishedAt?.rfc3339)),
            ("compared_with", .optional(comparedWith?.text)), ("illustrative", .bool(isIllustrative)),
        ]
    }
}

extension RankingWeights {
    /// The weights by component.
    package var json: JSONValue {
        .object(RankingComponent.allCases.map { ($0.rawValue, .int(self[$0])) })
    }
}

extension StoredRankingRow {
    /// The row with each component's numerator and denominator, as it counts.
    fileprivate func json(of ranking: StoredRanking) -> JSONValue {
        let score = ranked.score
        let isPlaced = ranked.place != nil
        return .object([
            ("organisation", .object([("code", .string(organisation.text)), ("name", .string(name))])),
            ("place", .optional(ranked.place)), ("place_before", .optional(placeBefore)),
            ("score", isPlaced ? .optional(score.value?.canonical) : .null), ("weight", .int(score.weight)),
            ("days_late", .int(ranked.unit.counts.daysLate)),
            (
                "components",
                .object(RankingComponent.allCases.map { ($0.rawValue, component($0)) })
            ),
        ])
    }

    private func component(_ component: RankingComponent) -> JSONValue {
        let share = ranked.unit.share(component)
        let override = overrides.first { $0.component == component }
        return .object([
            ("numerator", .int(share.numerator)), ("denominator", .int(share.denominator)),
            ("percent", .optional(share.percent?.canonical)),
            ("recorded", .bool(override != nil)), ("reason", .optional(override?.reason)),
        ])
    }
}

extension RankingContest {
    /// The explanation with its answer.
    fileprivate var json: JSONValue {
        .object([
            ("number", .int(number)),
            ("organisation", .object([("code", .string(organisation.text)), ("name", .string(name))])),
            ("component", .optional(component?.rawValue)), ("explanation", .string(explanation)),
            ("author", .string(author)), ("sent_at", .string(sentAt.rfc3339)), ("state", .string(state.rawValue)),
            ("answer", .optional(answer)), ("answered_by", .optional(answeredBy)),
            ("answered_at", .optional(answeredAt?.rfc3339)),
        ])
    }
}

extension RankingMove {
    /// The difference.
    fileprivate var json: JSONValue {
        .object([
            ("organisation", .object([("code", .string(organisation.text)), ("name", .string(name))])),
            ("place_before", .optional(placeBefore)), ("place", .optional(place)),
            ("score_before", .optional(scoreBefore?.canonical)), ("score", .optional(score?.canonical)),
        ])
    }
}
