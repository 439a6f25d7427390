import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The API of tasks in execution.
    mutating func addExecutionAPI() {
        on(Routes.apiTasks) { context, plan in
            let isPublic = context.app.person == nil
            let selection = try TaskSelection(api: context.query, isPublic: isPublic)
            let paging = try Paging(query: context.query)
            let read = ReadTasks(runtime: context.runtime)
            let found = try await read(plan, selection.filter, window: paging.window, asOf: context.asOf())
            let rows = found.tasks.map { $0.json(on: found.day, isPublic: isPublic) }
            return context.list(rows, total: found.total, paging)
        }
        on(Routes.apiTask) { context, plan, code in try await context.apiTask(plan, code) }
        on(Routes.apiTaskCounts) { context, plan in try await context.apiTaskCounts(plan) }
        addDirectiveAPI()
        addOccurrenceAPI()
        addDecisionAPI()
    }

    private mutating func addOccurrenceAPI() {
        on(Routes.apiOccurrence) { context, plan, task, year in
            try await context.occurrence(TaskAddress(plan: plan, task: task, year: year.number))
        }
        on(Routes.apiReportProgress) { context, plan, task, year in
            let address = TaskAddress(plan: plan, task: task, year: year.number)
            let report = try ProgressReport(reading: context.json())
            try await ReportProgress(runtime: context.runtime)(address, report, by: context.reportingActor)
            return try await context.occurrence(address)
        }
        on(Routes.apiDeclareDone) { context, plan, task, year in
            let address = TaskAddress(plan: plan, task: task, year: year.number)
            let claim = try CompletionClaim(reading: context.json())
            try await DeclareDone(runtime: context.runtime)(address, claim, file: nil, by: context.reportingActor)
            return try await context.occurrence(address)
        }
        on(Routes.apiDeclareDoneByFile) { context, plan, task, year in
            let address = TaskAddress(plan: plan, task: task, year: year.number)
            let query = context.query
            let claim = CompletionClaim(
                documentNumber: query.text("document_number"),
                documentDay: query.text("document_day"),
                completedOn: query.text("completed_on"),
                note: query.text("note")
            )
            let file = SentFile(name: query.text("name"), bytes: context.app.body)
            try await DeclareDone(runtime: context.runtime)(address, claim, file: file, by: context.reportingActor)
            return try await context.occurrence(address)
        }
        on(Routes.apiCompletionFile) { context, plan, task, year, number in
            try await context.completionFile(number, of: TaskAddress(plan: plan, task: task, year: year.number))
        }
    }

    private mutating func addDecisionAPI() {
        on(Routes.apiConfirmDone) { context, plan, task, year in
            let address = TaskAddress(plan: plan, task: task, year: year.number)
            let body = try JSONMembers(context.json(), allowed: ["number"])
            let number = try body.whole("number", default: 0)
            let confirm = ConfirmDone(runtime: context.runtime)
            try await confirm(address, number: number == 0 ? nil : number, by: context.reportingActor)
            return try await context.occurrence(address)
        }
        on(Routes.apiReturnDone) { context, plan, task, year in
            let address = TaskAddress(plan: plan, task: task, year: year.number)
            let body = try JSONMembers(context.json(), allowed: ["number", "reason"])
            let number = try body.whole("number", default: 0)
            try await ReturnDone(runtime: context.runtime)(
                address,
                reason: body.optionalText("reason") ?? "",
                number: number == 0 ? nil : number,
                by: context.reportingActor
            )
            return try await context.occurrence(address)
        }
    }
}

extension HandlerContext {
    /// An occurrence as JSON.
    fileprivate func occurrence(_ address: TaskAddress) async throws -> Response {
        json(try await ReadOccurrence(runtime: runtime)(address, by: reportingActor).json(on: now.day))
    }

    /// A task with its occurrences, as the edition in force at `as_of` has it and as was known then.
    fileprivate func apiTask(_ plan: PlanCode, _ code: TaskCode) async throws -> Response {
        let moment = try asOf()
        let (day, isPublic) = ((moment ?? now).day, app.person == nil)
        let value = try await runtime.database.read { connection -> JSONValue in
            let store = PlanStore(connection: connection)
            let stored = try store.require(plan, asOf: moment)
            let task =
                code.isDirective
                ? try DirectiveStore(connection: connection).find(code, planID: stored.id, asOf: moment)?.json
                : try store.content(editionID: stored.editionID).tasks.first { $0.code == code }
                    .map(PlanDocumentJSON.task)
            guard let members = task?.members else {
                throw Refusal.notFound(Message("task.unknown", ["code": code.text, "plan": stored.name]))
            }
            let occurrences = try OccurrenceStore(connection: connection)
                .all(of: code.text, in: TaskPlace(stored), asOf: moment)
            let values = occurrences.map { $0.json(on: day, isPublic: isPublic) }
            return .object(members + [("occurrences", .array(values))])
        }
        return json(value)
    }

    /// Counts by a side of the tasks.
    fileprivate func apiTaskCounts(_ plan: PlanCode) async throws -> Response {
        let isPublic = app.person == nil
        let selection = try TaskSelection(api: query, isPublic: isPublic)
        guard let side = TaskCountSide(rawValue: query["by"] ?? TaskCountSide.lead.rawValue) else {
            let known = TaskCountSide.allCases.map(\.rawValue).joined(separator: ", ")
            let read = query.text("by")
            throw InvalidInput(field: "by", "list.unknown_word", ["read": read, "known": known])
        }
        let found = try await ReadTasks(runtime: runtime).counts(plan, selection.filter, by: side, asOf: asOf())
        let rows = found.rows.map { row in
            JSONValue.object([
                ("key", .optional(row.key)), ("name", .optional(row.name)),
                ("counts", row.counts.json(isPublic: isPublic)),
            ])
        }
        return json(
            .object([
                ("by", .string(side.rawValue)), ("total", found.total.json(isPublic: isPublic)), ("rows", .array(rows)),
            ])
        )
    }
}
