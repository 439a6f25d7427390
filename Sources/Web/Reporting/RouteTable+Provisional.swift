import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The list of provisional figures, as a page, a file and for programs.
    mutating func addProvisional() {
        on(Routes.provisional) { context, plan in
            let moment = try context.asOf()
            let filter = try context.provisionalFilter(organisation: "don-vi", period: "ky", days: "so-ngay")
            if context.query["format"] == "csv" { return try await context.provisionalFile(plan, filter, moment) }
            let (number, now, kept) = (context.pageNumber, context.now, context.keptMoment(moment))
            return try await context.planPage(plan, asOf: .some(moment)) {
                try ProvisionalPage.load($0, plan: $1, filter: filter, number: number, at: moment ?? now, kept: kept)
            }
        }
        on(Routes.apiProvisional) { context, plan in
            let (moment, now) = (try context.asOf(), context.now)
            let filter = try context.provisionalFilter(organisation: "organisation", period: "period", days: "days")
            switch context.query["format"] {
            case nil, "json":
                let paging = try Paging(query: context.query)
                let (rows, total) = try await context.provisionalFigures(plan, filter, moment ?? now, paging.window)
                let list = JSONValue.array(rows.map { $0.json(at: moment ?? now) })
                let answer = JSONValue.object([("as_of", .string((moment ?? now).rfc3339)), ("figures", list)])
                return context.paged(context.json(answer), total: total, paging)
            case "csv": return try await context.provisionalFile(plan, filter, moment)
            default: throw InvalidInput(field: "format", "provisional.unknown_format")
            }
        }
    }
}

extension HandlerContext {
    /// Which page of a long list is asked for, from 1; the first where the query says nothing readable.
    fileprivate var pageNumber: Int { max(1, query["trang"].flatMap { Int($0) } ?? 1) }

    /// The filter of the query, by the names its members have there.
    fileprivate func provisionalFilter(
        organisation: String,
        period: String,
        days: String
    ) throws -> ProvisionalFilter {
        let minimum = try query.filled(days).map { text in
            guard let count = Int(text), (1...36_500).contains(count) else {
                throw InvalidInput(field: days, "provisional.not_days", ["read": text])
            }
            return count
        }
        return ProvisionalFilter(
            organisation: try query.filled(organisation).map { try OrganisationCode($0) },
            period: try query.filled(period).map { try PeriodCode($0) },
            minimumAge: minimum
        )
    }

    fileprivate func provisionalFigures(
        _ code: PlanCode,
        _ filter: ProvisionalFilter,
        _ moment: Instant,
        _ window: ListWindow? = nil
    ) async throws -> (rows: [ProvisionalFigure], total: Int) {
        try await runtime.database.read { connection in
            let plan = try PlanStore(connection: connection).require(code)
            return try ProvisionalFigureQuery(connection: connection)(
                planID: plan.id,
                filter: filter,
                asOf: moment,
                window: window
            )
        }
    }

    fileprivate func provisionalFile(
        _ plan: PlanCode,
        _ filter: ProvisionalFilter,
        _ moment: Instant?
    ) async throws -> Response {
        let at = moment ?? now
        let bytes = ProvisionalFigure.csv(try await provisionalFigures(plan, filter, at).rows, at: at)
        let name = "\(plan)-so-lieu-tam-\(at.day.iso).csv"
        return file(bytes, name: name, type: "text/csv; charset=utf-8; header=present")
    }
}
