import Domain
import Hummingbird
import UseCases

extension RouteTable {
    /// Tasks in execution: lists, counts, progress, evidence, and tasks outside the plan.
    mutating func addExecutionPages() {
        on(Routes.tasks) { context, plan in try await context.tasks(of: plan) }
        on(Routes.taskCounts) { context, plan in try await context.taskCounts(of: plan) }
        on(Routes.setStaleDays) { context, plan in
            guard let days = Int(context.form.text("stale_days")) else {
                throw InvalidInput(field: "stale_days", "progress.stale_days_range")
            }
            let stale = try StaleProgress(days: days)
            try await SetStaleDays(runtime: context.runtime)(stale, of: plan, by: context.reportingActor)
            let query = [("tinh-trang", TaskStateChoice.stale.addressWord)]
            return context.redirect(to: Routes.tasks.path(plan, query: query))
        }
        on(Routes.occurrence) { context, plan, task, year in
            let address = TaskAddress(plan: plan, task: task, year: year.number)
            return try await context.occurrencePage(address, flash: context.taskNews)
        }
        on(Routes.reportProgress) { context, plan, task, year in
            try await context.reportProgress(TaskAddress(plan: plan, task: task, year: year.number))
        }
        on(Routes.declareDone) { context, plan, task, year in
            try await context.declareDone(TaskAddress(plan: plan, task: task, year: year.number))
        }
        on(Routes.decideDone) { context, plan, task, year in
            try await context.decideDone(TaskAddress(plan: plan, task: task, year: year.number))
        }
        on(Routes.completionFile) { context, plan, task, year, number in
            try await context.completionFile(number, of: TaskAddress(plan: plan, task: task, year: year.number))
        }
        on(Routes.directives) { context, plan in try await context.directives(of: plan) }
        on(Routes.assignDirective) { context, plan in try await context.assignDirective(to: plan) }
        on(Routes.directiveChange) { context, plan, code in try await context.directiveChange(code, of: plan) }
        on(Routes.correctDirective) { context, plan, code in try await context.correctDirective(code, of: plan) }
        on(Routes.withdrawDirective) { context, plan, code in try await context.withdrawDirective(code, of: plan) }
    }
}
