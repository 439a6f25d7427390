import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// Series of contributed figures for machines.
    mutating func addSeries() {
        on(Routes.apiSeries) { context, plan, code in
            let word = context.query["basis"] ?? SeriesBasis.reported.rawValue
            guard let basis = SeriesBasis(rawValue: word) else {
                throw InvalidInput(field: "basis", "series.unknown_basis", ["read": word])
            }
            let paging = try Paging(query: context.query)
            let read = ReadSeries(runtime: context.runtime)
            let sheet = try await read(plan, code, basis, asOf: context.asOf(), by: context.reportingActor)
            let rows = paging.slice(sheet.series.rows)
            return context.paged(
                context.json(sheet.json(rows, in: context.language)),
                total: sheet.series.rows.count,
                paging
            )
        }
    }
}
