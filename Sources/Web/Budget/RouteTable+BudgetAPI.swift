import Documents
import Domain
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// A plan's money for programs.
    mutating func addBudgetAPI() {
        on(Routes.apiBudgetLines) { context, plan in
            let (filter, moment) = (try BudgetSelection(api: context.query).filter, try context.asOf())
            switch context.query["format"] {
            case nil, "json": break
            case .some(let format) where ["csv", "xlsx"].contains(format):
                return try await context.budgetFile(plan, filter, format, moment)
            default: throw InvalidInput(field: "format", "budget.unknown_format")
            }
            let paging = try Paging(query: context.query)
            let (lines, sums) = try await ReadBudget(runtime: context.runtime)(
                plan,
                asOf: moment,
                by: context.budgetActor
            ) { _, scope, query in
                let narrowed = scope.filter(filter)
                return (try query.lines(narrowed, window: paging.window), try query.sums(narrowed))
            }
            return context.list(lines.map(\.json), total: sums.lines, paging)
        }
        on(Routes.apiBudgetTotals) { context, plan in
            let (filter, moment) = (try BudgetSelection(api: context.query).filter, try context.asOf())
            let dimension = try BudgetDimension(exchanged: context.query.filled("by") ?? "organisation")
            let paging = try Paging(query: context.query)
            let (groups, count, sums) = try await ReadBudget(runtime: context.runtime)(
                plan,
                asOf: moment,
                by: context.budgetActor
            ) { _, scope, query in
                let narrowed = scope.filter(filter)
                return (
                    try query.groups(dimension, narrowed, window: paging.window),
                    try query.groupCount(dimension, narrowed), try query.sums(narrowed)
                )
            }
            let answer = JSONValue.object([("total", sums.json), ("groups", .array(groups.map(\.json)))])
            return context.paged(context.json(answer), total: count, paging)
        }
        addBudgetLineAPI()
        addCeilingAPI()
    }

    private mutating func addBudgetLineAPI() {
        on(Routes.apiBudgetLine) { context, plan, task, unit, year, source in
            let source = try FundingSource(exchanged: source)
            let key = BudgetLineKey(task: task, organisation: unit, year: year, source: source)
            return try await context.budgetLine(BudgetAddress(plan: plan, key: key), status: .ok)
        }
        on(Routes.apiWriteBudget) { context, plan, task, unit, year, source in
            let source = try FundingSource(exchanged: source)
            let key = BudgetLineKey(task: task, organisation: unit, year: year, source: source)
            let names: Set = ["act", "amount", "reason", "document_number", "document_date", "revision"]
            let body = try JSONMembers(context.json(), allowed: names)
            let typed = TypedBudgetMove(
                try BudgetAct(exchanged: body.text("act")),
                amount: try body.optionalText("amount") ?? "",
                reason: try body.optionalText("reason") ?? "",
                documentNumber: try body.optionalText("document_number") ?? "",
                documentDate: try body.optionalText("document_date") ?? ""
            )
            let revision = try body.whole("revision", default: -1)
            guard revision >= 0 else { throw InvalidInput(field: "revision", "budget.revision_needed") }
            let address = BudgetAddress(plan: plan, key: key)
            try await WriteBudget(runtime: context.runtime)(
                address,
                typed,
                revision: revision,
                by: context.budgetActor
            )
            return try await context.budgetLine(address, status: .created)
        }
    }

    private mutating func addCeilingAPI() {
        on(Routes.apiCeilings) { context, plan in
            let year = try Paging.whole("year", context.query, most: 9999)
            return try context.list(try await context.ceilings(plan, year: year), \.json)
        }
        on(Routes.apiSetCeiling) { context, plan in
            let body = try JSONMembers(context.json(), allowed: ["year", "source", "amount", "reason", "number"])
            let year = try body.whole("year", default: 0)
            let number = try body.whole("number", default: -1)
            guard number >= 0 else { throw InvalidInput(field: "number", "budget.number_needed") }
            try await SetCeiling(runtime: context.runtime)(
                plan,
                year: String(year),
                source: body.text("source"),
                amount: body.text("amount"),
                reason: body.optionalText("reason") ?? "",
                seen: number,
                by: context.budgetActor
            )
            let source = try FundingSource(exchanged: body.text("source"))
            let found = try await context.ceilings(plan, year: year).first { $0.source == source }
            return context.json(found?.json ?? .null, status: .created)
        }
    }
}

extension HandlerContext {
    fileprivate func budgetLine(_ address: BudgetAddress, status: HTTPResponse.Status) async throws -> Response {
        let detail = try await ReadBudget(runtime: runtime).line(address, by: budgetActor)
        let history = JSONValue.array(detail.history.map(\.json))
        let members = (detail.line.json.members ?? []) + [("history", history)]
        return json(.object(members), status: status)
    }

    fileprivate func ceilings(_ plan: PlanCode, year: Int?) async throws -> [BudgetCeiling] {
        try await ReadBudget(runtime: runtime)(plan, by: budgetActor) { connection, scope, _ in
            guard scope.readsAll else { throw Refusal.forbidden(Message("budget.appraiser_only")) }
            return try BudgetCeilingStore(connection: connection, planID: scope.plan.id).all(year: year)
        }
    }
}
