import Domain
import Hummingbird
import UseCases

extension RouteTable {
    /// Rankings of units, on pages and for programs.
    mutating func addRankings() {
        on(Routes.rankings) { context, plan in
            context.answer(try await context.rankingsPage(plan), flash: context.rankingNews)
        }
        on(Routes.draftRanking) { context, plan in try await context.draftRanking(plan) }
        on(Routes.ranking) { context, plan, scope in
            if let format = context.query["format"] {
                return try await context.rankingFile(plan, scope, format, edition: "lan")
            }
            return context.answer(try await context.rankingPage(plan, scope), flash: context.rankingNews)
        }
        on(Routes.moveRanking) { context, plan, scope in
            let form = context.form
            return try await context.changeRanking(plan, scope, news: form.text("viec")) {
                try await context.moveRanking(plan, scope, form)
            }
        }
        on(Routes.contestRanking) { context, plan, scope in
            let form = context.form
            return try await context.changeRanking(plan, scope, news: "contested") {
                try await ContestRanking(runtime: context.runtime)(
                    plan,
                    scope,
                    of: OrganisationCode(form.text("don-vi")),
                    component: form.text("thanh-phan"),
                    explanation: form.text("giai-trinh"),
                    by: context.reportingActor
                )
            }
        }
        on(Routes.answerRankingContest) { context, plan, scope, number in
            let form = context.form
            return try await context.changeRanking(plan, scope, news: "answered", answering: number) {
                try await context.answerContest(plan, scope, number, form)
            }
        }
        on(Routes.rankingWeights) { context, plan in context.answer(try await context.rankingWeightsPage(plan)) }
        on(Routes.setRankingWeights) { context, plan in try await context.setRankingWeights(plan) }
        addRankingAPI()
    }

    private mutating func addRankingAPI() {
        on(Routes.apiRankings) { context, plan in
            let read = ReadRankings(runtime: context.runtime)
            return try context.list(try await read.list(plan, by: context.reportingActor).rankings, \.json)
        }
        on(Routes.apiRanking) { context, plan, scope in
            if let format = context.query["format"], format != "json" {
                return try await context.rankingFile(plan, scope, format, edition: "edition")
            }
            let paging = try Paging(query: context.query)
            let sheet = try await ReadRankings(runtime: context.runtime)(
                plan,
                scope,
                edition: try Paging.whole("edition", context.query, most: 1_000_000),
                window: paging.window,
                by: context.reportingActor
            )
            return context.paged(context.json(sheet.json), total: sheet.seesRows ? sheet.total : 0, paging)
        }
    }
}
