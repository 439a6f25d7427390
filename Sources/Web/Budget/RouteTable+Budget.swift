import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The pages of a plan's money.
    mutating func addBudget() {
        on(Routes.budget) { context, plan in
            let (filter, moment) = (BudgetSelection(page: context.query).filter, try context.asOf())
            if let format = context.query["format"], ["csv", "xlsx"].contains(format) {
                return try await context.budgetFile(plan, filter, format, moment)
            }
            let dimension = BudgetDimension(addressWord: context.query["theo"]) ?? .organisation
            let (number, kept) = (context.budgetPageNumber, context.keptMoment(moment))
            let page = try await ReadBudget(runtime: context.runtime)(plan, asOf: moment, by: context.budgetActor) {
                try BudgetPage.load($0, $1, $2, by: dimension, filter, number: number, kept: kept)
            }
            return context.answer(page, flash: context.budgetNews, asOf: context.asOfChoice(moment))
        }
        on(Routes.budgetLines) { context, plan in
            let (filter, moment) = (BudgetSelection(page: context.query).filter, try context.asOf())
            let (number, kept) = (context.budgetPageNumber, context.keptMoment(moment))
            let page = try await ReadBudget(runtime: context.runtime)(plan, asOf: moment, by: context.budgetActor) {
                try BudgetLinesPage.load($1, $2, filter, number: number, kept: kept)
            }
            return context.answer(page, asOf: context.asOfChoice(moment))
        }
        addBudgetQueue()
        addBudgetRequest()
        addBudgetLine()
    }

    private mutating func addBudgetQueue() {
        on(Routes.budgetQueue) { context, plan in
            let page = try await context.budgetQueuePage(plan, CeilingForm(), problems: [])
            return context.answer(page, flash: context.budgetNews)
        }
        on(Routes.setCeiling) { context, plan in
            let typed = CeilingForm(context.form)
            do {
                try await SetCeiling(runtime: context.runtime)(
                    plan,
                    year: typed.year,
                    source: (try? FundingSource(pathText: typed.source))?.rawValue ?? typed.source,
                    amount: typed.amount,
                    reason: typed.reason,
                    seen: typed.seen,
                    by: context.budgetActor
                )
                return context.redirect(to: Routes.budgetQueue.path(plan, query: [("tin", "ceiling")]))
            } catch let invalid as InvalidInput {
                let page = try await context.budgetQueuePage(plan, typed, problems: invalid.problems)
                return context.answer(page, status: .unprocessableContent)
            }
        }
    }

    private mutating func addBudgetRequest() {
        on(Routes.budgetRequest) { context, plan in
            context.answer(
                try await context.budgetRequestPage(
                    plan,
                    BudgetRequestForm(context.query).of(year: context.now.day.year)
                )
            )
        }
        on(Routes.requestBudget) { context, plan in
            let typed = BudgetRequestForm(context.form)
            do {
                let line = try await context.request(typed, of: plan)
                let key = line.key
                return context.redirect(
                    to: Routes.budgetLine.path(
                        plan,
                        key.task,
                        key.organisation,
                        key.year,
                        key.source,
                        query: [("tin", "requested")]
                    )
                )
            } catch let invalid as InvalidInput {
                let page = try await context.budgetRequestPage(plan, typed, problems: invalid.problems)
                return context.answer(page, status: .unprocessableContent)
            } catch let stale as StaleBudget {
                let page = try await context.budgetRequestPage(plan, typed, existing: stale.stored)
                return context.answer(page, status: .conflict)
            }
        }
    }

    private mutating func addBudgetLine() {
        on(Routes.budgetLine) { context, plan, task, unit, year, source in
            let key = BudgetLineKey(task: task, organisation: unit, year: year, source: source)
            let page = try await context.budgetLinePage(BudgetAddress(plan: plan, key: key))
            return context.answer(page, flash: context.budgetNews)
        }
        on(Routes.writeBudget) { context, plan, task, unit, year, source in
            let key = BudgetLineKey(task: task, organisation: unit, year: year, source: source)
            let address = BudgetAddress(plan: plan, key: key)
            let typed = try TypedBudgetMove(context.form)
            do {
                let revision = Int(context.form.text("lan"))
                try await WriteBudget(runtime: context.runtime)(
                    address,
                    typed,
                    revision: revision ?? 0,
                    by: context.budgetActor
                )
                let query = [("tin", typed.act.rawValue)]
                return context.redirect(to: Routes.budgetLine.path(plan, task, unit, year, source, query: query))
            } catch let invalid as InvalidInput {
                let page = try await context.budgetLinePage(address, typed: typed, problems: invalid.problems)
                return context.answer(page, status: .unprocessableContent)
            } catch let stale as StaleBudget {
                let page = try await context.budgetLinePage(address, typed: typed, stale: stale)
                return context.answer(page, status: .conflict)
            }
        }
    }
}

extension HandlerContext {
    /// Requests what was typed; `InvalidInput` on the fields of the API.
    fileprivate func request(_ typed: BudgetRequestForm, of code: PlanCode) async throws -> StoredBudgetLine {
        let plan = try await runtime.database.read { try PlanStore(connection: $0).require(code) }
        let parts = typed.line.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let key = try BudgetLineKey(
            task: parts[0],
            organisation: parts.count > 1 ? parts[1] : "",
            year: typed.year,
            source: (try? FundingSource(pathText: typed.source))?.rawValue ?? typed.source,
            within: plan.years
        )
        return try await WriteBudget(runtime: runtime)(
            BudgetAddress(plan: code, key: key),
            TypedBudgetMove(.requested, amount: typed.amount, reason: typed.reason),
            revision: 0,
            by: budgetActor
        )
    }
}
