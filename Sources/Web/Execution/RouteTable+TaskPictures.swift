import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// Pictures of a plan's tasks: the board, the Gantt chart, the burn-up, and their numbers for machines.
    mutating func addTaskPictures() {
        on(Routes.taskBoard) { context, plan in
            let reader = context.taskReader
            let selection = TaskSelection(page: context.query, isPublic: reader == nil)
            let now = context.now
            return try await context.planPage(plan) {
                try BoardPage.load($0, plan: $1, selection: selection, now: now, reader: reader)
            }
        }
        on(Routes.taskSchedule) { context, plan in try await context.taskSchedule(of: plan) }
        on(Routes.taskBurnUp) { context, plan in try await context.taskBurnUp(of: plan) }
        on(Routes.apiTaskSchedule) { context, plan in
            let isPublic = context.app.person == nil
            let selection = try TaskSelection(api: context.query, isPublic: isPublic)
            let paging = try Paging(query: context.query)
            let word = context.query.filled("span")
            let sheet = try await ReadSchedule(runtime: context.runtime)(
                plan,
                selection.filter,
                window: paging.window,
                by: isPublic ? nil : context.reportingActor
            ) { years, _ in try ScheduleSpan(api: word, of: years) }
            return context.list(sheet.rows(isPublic: isPublic), total: sheet.total, paging)
        }
        on(Routes.apiTaskBurnUp) { context, plan in
            let selection = try TaskSelection(api: context.query, isPublic: context.app.person == nil)
            let word = context.query.filled("span")
            let read = ReadBurnUp(runtime: context.runtime)
            let sheet = try await read(plan, selection.filter) { years, _ in
                try ScheduleSpan(api: word, of: years)
            }
            return context.json(sheet.json)
        }
    }
}
