import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// Where the units stand: the completeness matrix as page, CSV and JSON.
    mutating func addCompleteness() {
        on(Routes.completeness) { context, plan in
            let selection = CompletenessSelection(page: context.query)
            let page = max(1, context.query["trang"].flatMap { Int($0) } ?? 1)
            let isFile = context.query["format"] == "csv"
            let size = CompletenessPage.pageSize
            let (stored, years, matrix) = try await ReadCompleteness(runtime: context.runtime)(
                plan,
                selection.rounds,
                filter: selection.filter,
                window: isFile ? nil : ListWindow(limit: size, offset: (min(page, 1_000_000) - 1) * size),
                by: context.reportingActor
            )
            guard !isFile else {
                let type = "text/csv; charset=utf-8; header=present"
                return context.file(matrix.csv, name: "\(plan)-completeness.csv", type: type)
            }
            let shown = CompletenessPage(plan: stored, years: years, selection: selection, matrix: matrix, page: page)
            return context.answer(shown)
        }
        on(Routes.apiCompleteness) { context, plan in
            let paging = try Paging(query: context.query)
            let selection = try CompletenessSelection(api: context.query)
            let (_, _, matrix) = try await ReadCompleteness(runtime: context.runtime)(
                plan,
                selection.rounds,
                filter: selection.filter,
                window: paging.window,
                by: context.reportingActor
            )
            return context.paged(context.json(matrix.json), total: matrix.total, paging)
        }
    }
}
