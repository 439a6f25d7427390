import Domain
import HTML
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The public pages of plans: start page, tasks, search, editions and downloads.
    mutating func addPlanPages() {
        on(Routes.home) { context in
            let plans = try await context.runtime.database.read { try PlanStore(connection: $0).all() }
            if let only = plans.first, plans.count == 1 { return context.redirect(to: Routes.plan.path(only.code)) }
            return HomePage(plans: plans).response(context)
        }
        on(Routes.task) { context, plan, code in
            let (moment, person) = (try context.asOf(), context.app.person)
            let today = (moment ?? context.now).day
            let past = PastReading(moment, kept: context.keptMoment(moment))
            if code.isDirective {
                return try await context.planPage(plan, asOf: .some(moment), flash: context.taskNews) {
                    try DirectivePage.load($0, plan: $1, code: code, today: today, past: past, for: person)
                }
            }
            return try await context.planPage(plan, asOf: .some(moment)) {
                try TaskPage.load($0, plan: $1, code: code, today: today, past: past, for: person)
            }
        }
        on(Routes.search) { context, plan in
            let (typed, person) = (context.query.text("q"), context.app.person)
            return try await context.planPage(plan) { try SearchPage.load($0, plan: $1, typed: typed, for: person) }
        }
        on(Routes.lint) { context, plan in try await context.planPage(plan) { try LintPage.load($0, plan: $1) } }
        on(Routes.editions) { context, plan in
            try await context.planPage(plan) { try EditionsPage.load($0, plan: $1) }
        }
        on(Routes.edition) { context, plan, number in
            try await context.planPage(plan) { try EditionPage.load($0, plan: $1, number: number) }
        }
        on(Routes.openData) { context, plan in
            try await context.planPage(plan) { OpenDataPage(plan: $1, rounds: try OpenDataPage.rounds($0, $1)) }
        }
    }
}
