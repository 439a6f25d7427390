import Documents
import Domain
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// Changes of rankings without a browser; each answers with the ranking as it is then.
    mutating func addRankingChangesAPI() {
        on(Routes.apiDraftRanking) { context, plan in
            let body = try JSONMembers(context.json(), allowed: ["round", "reason"])
            let scope = try RankingScope(body.text("round"))
            let reason = try body.optionalText("reason") ?? ""
            try await DraftRanking(runtime: context.runtime)(plan, scope, reason: reason, by: context.reportingActor)
            return try await context.ranking(plan, scope, status: .created)
        }
        on(Routes.apiOpenRanking) { context, plan, scope in
            let text = try JSONMembers(context.json(), allowed: ["until"]).text("until")
            guard let day = Day(iso: text) else {
                throw InvalidInput(field: "until", "ranking.until_no_day", ["read": text])
            }
            try await OpenRanking(runtime: context.runtime)(plan, scope, until: day, by: context.reportingActor)
            return try await context.ranking(plan, scope)
        }
        on(Routes.apiPublishRanking) { context, plan, scope in
            try await PublishRanking(runtime: context.runtime)(plan, scope, by: context.reportingActor)
            return try await context.ranking(plan, scope)
        }
        addRankingContestAPI()
        addRankingWeightsAPI()
    }

    private mutating func addRankingContestAPI() {
        on(Routes.apiContestRanking) { context, plan, scope in
            let body = try JSONMembers(context.json(), allowed: ["organisation", "component", "explanation"])
            let number = try await ContestRanking(runtime: context.runtime)(
                plan,
                scope,
                of: OrganisationCode(body.text("organisation")),
                component: body.optionalText("component") ?? "",
                explanation: body.text("explanation"),
                by: context.reportingActor
            )
            return context.json(.object([("number", .int(number))]), status: .created)
        }
        on(Routes.apiAnswerRankingContest) { context, plan, scope, number in
            let names: Set = ["remedy", "component", "numerator", "denominator", "reason"]
            let body = try JSONMembers(context.json(), allowed: names)
            try await AnswerRankingContest(runtime: context.runtime)(
                plan,
                scope,
                number,
                remedy: Self.remedy(body),
                reason: body.optionalText("reason") ?? "",
                by: context.reportingActor
            )
            return try await context.ranking(plan, scope)
        }
    }

    /// How an answer mends the row; nil declines.
    private static func remedy(_ body: JSONMembers) throws(InvalidInput) -> RankingRemedy? {
        switch try body.text("remedy") {
        case "decline": nil
        case "recompute": .recompute
        case "override":
            try .override(
                component: body.text("component"),
                numerator: String(body.whole("numerator", default: -1)),
                denominator: String(body.whole("denominator", default: -1))
            )
        default: throw InvalidInput(field: "remedy", "ranking.remedy_needed")
        }
    }

    private mutating func addRankingWeightsAPI() {
        on(Routes.apiRankingWeights) { context, plan in
            let list = try await ReadRankings(runtime: context.runtime).list(plan, by: context.reportingActor)
            return context.json(list.weights.json)
        }
        on(Routes.apiSetRankingWeights) { context, plan in
            let value = try context.json()
            let body = try JSONMembers(value, allowed: ["weights", "reason"])
            let known = Set(RankingComponent.allCases.map(\.rawValue))
            let weights = try JSONMembers(value["weights"] ?? .null, allowed: known)
            var typed: [RankingComponent: String] = [:]
            for component in RankingComponent.allCases {
                typed[component] = String(try weights.whole(component.rawValue, default: 0))
            }
            let set = SetRankingWeights(runtime: context.runtime)
            try await set(typed, reason: body.optionalText("reason") ?? "", of: plan, by: context.reportingActor)
            let list = try await ReadRankings(runtime: context.runtime).list(plan, by: context.reportingActor)
            return context.json(list.weights.json)
        }
    }
}

extension PersonContext {
    /// The ranking as it is now, without its rows.
    fileprivate func ranking(
        _ plan: PlanCode,
        _ scope: RankingScope,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let read = ReadRankings(runtime: runtime)
        let window = ListWindow(limit: 1, offset: 0)
        let sheet = try await read(plan, scope, window: window, by: reportingActor)
        return json(sheet.ranking.json, status: status)
    }
}
