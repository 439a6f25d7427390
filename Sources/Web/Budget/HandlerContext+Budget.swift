import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// Who acts on money; nobody may do anything where nobody is signed in.
    var budgetActor: BudgetActor { app.person.map(BudgetActor.init) ?? BudgetActor(name: "", grants: []) }

    /// Which page of a long list is asked for, from 1; the first where the query says nothing readable.
    var budgetPageNumber: Int { max(1, min(query["trang"].flatMap { Int($0) } ?? 1, 1_000_000)) }

    /// The lines that pass as a file of a form, `csv` or `xlsx`, as of a moment.
    func budgetFile(_ plan: PlanCode, _ filter: BudgetFilter, _ format: String, _ moment: Instant?) async throws
        -> Response
    {
        let at = moment ?? now
        let name = "\(plan)-kinh-phi-\(at.day.iso)"
        let bytes = try await ExportBudget(runtime: runtime)(
            plan,
            filter,
            asXLSX: format == "xlsx",
            asOf: moment,
            by: budgetActor
        ) { [language] in language.text($0) }
        guard format == "xlsx" else {
            return file(bytes, name: name + ".csv", type: "text/csv; charset=utf-8; header=present")
        }
        let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        return file(bytes, name: name + ".xlsx", type: type)
    }

    /// The page of a line, with a form as typed.
    func budgetLinePage(
        _ address: BudgetAddress,
        typed: TypedBudgetMove? = nil,
        problems: [InputProblem] = [],
        stale: StaleBudget? = nil
    ) async throws -> BudgetLinePage {
        let detail = try await ReadBudget(runtime: runtime).line(address, by: budgetActor)
        return BudgetLinePage(detail: detail, typed: typed, problems: problems, stale: stale, token: formToken)
    }

    /// The page of the queue, with the form of a ceiling as typed.
    func budgetQueuePage(_ plan: PlanCode, _ typed: CeilingForm, problems: [InputProblem]) async throws
        -> BudgetQueuePage
    {
        let filter = BudgetSelection(page: query).filter
        let (number, token) = (budgetPageNumber, formToken)
        return try await ReadBudget(runtime: runtime)(plan, by: budgetActor) { connection, scope, query in
            try BudgetQueuePage.load(
                connection,
                scope,
                query,
                filter,
                number: number,
                form: (typed, problems, token)
            )
        }
    }

    /// The page of a new request, with the form as typed.
    func budgetRequestPage(
        _ plan: PlanCode,
        _ typed: BudgetRequestForm,
        problems: [InputProblem] = [],
        existing: StoredBudgetLine? = nil
    ) async throws -> BudgetRequestPage {
        let token = formToken
        return try await ReadBudget(runtime: runtime)(plan, by: budgetActor) { connection, scope, _ in
            let tasks = try TaskLeadQuery(connection: connection, plan: scope.plan)
                .led(by: scope.actor.ownOrganisations, limit: BudgetRequestPage.mostTasks)
            return BudgetRequestPage(
                plan: scope.plan,
                tasks: tasks,
                typed: typed,
                problems: problems,
                existing: existing,
                token: token
            )
        }
    }

    /// What a change of money did, told by `?tin=`; nil for an unknown word.
    var budgetNews: Flash? {
        let known = BudgetAct.allCases.map(\.rawValue) + ["ceiling"]
        guard let word = query["tin"], known.contains(word) else { return nil }
        return Flash(.done, text("budget.news_\(word)"))
    }
}
