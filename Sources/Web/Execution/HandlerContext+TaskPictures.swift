import Domain
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    private var csvType: String { "text/csv; charset=utf-8; header=present" }

    /// The Gantt chart, a page of it or all of it as CSV.
    func taskSchedule(of plan: PlanCode) async throws -> Response {
        let reader = taskReader
        let query = query
        let now = now
        let selection = TaskSelection(page: query, isPublic: reader == nil)
        let year = selection.filter.year
        if query["format"] == "csv" {
            let sheet = try await ReadSchedule(runtime: runtime)(
                plan,
                selection.filter,
                window: nil,
                by: reader?.actor
            ) { years, today in SpanChoice(page: query, of: years, dueIn: year, on: today).span }
            return file(sheet.csv(isPublic: reader == nil), name: "\(plan)-task-schedule.csv", type: csvType)
        }
        let number = max(1, min(query["trang"].flatMap { Int($0) } ?? 1, 1_000_000))
        return try await planPage(plan) { connection, plan in
            try SchedulePage.load(
                connection,
                plan: plan,
                selection: selection,
                span: SpanChoice(page: query, of: plan.years, dueIn: year, on: now.day),
                page: number,
                now: now,
                reader: reader
            )
        }
    }

    /// The burn-up, as a page or as CSV.
    func taskBurnUp(of plan: PlanCode) async throws -> Response {
        let reader = taskReader
        let query = query
        let now = now
        let selection = TaskSelection(page: query, isPublic: reader == nil)
        let year = selection.filter.year
        if query["format"] == "csv" {
            let read = ReadBurnUp(runtime: runtime)
            let sheet = try await read(plan, selection.filter) { years, today in
                SpanChoice(page: query, of: years, dueIn: year, on: today).span
            }
            return file(sheet.csv, name: "\(plan)-task-burn-up.csv", type: csvType)
        }
        return try await planPage(plan) { connection, plan in
            try BurnUpPage.load(
                connection,
                plan: plan,
                selection: selection,
                span: SpanChoice(page: query, of: plan.years, dueIn: year, on: now.day),
                now: now,
                reader: reader
            )
        }
    }
}
