import Documents
import Domain
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// Urging for programs.
    mutating func addUrgingAPI() {
        on(Routes.apiUrging) { context, plan in
            context.json(UrgingJSON.state(of: try await Self.page(context, plan)))
        }
        on(Routes.apiSetUrging) { context, plan in
            let (setting, tasks) = (try UrgingForm.setting(context.json()), try UrgingForm.taskSetting(context.json()))
            let set = SetUrging(runtime: context.runtime)
            try await set(setting, tasks: tasks, of: plan, by: context.reportingActor)
            let page = try await Self.page(context, plan)
            return context.json(UrgingJSON.setting(page.setting, page.taskSetting))
        }
        on(Routes.apiUrgingPreview) { context, plan in
            let (reader, address) = (context.reader, context.runtime.mail.address)
            let page = try await context.runtime.database.read { connection in
                let plan = try PlanStore(connection: connection).require(plan)
                return try UrgingPreviewPage.load(connection, plan: plan, reader: reader, address: address)
            }
            return context.json(page.preview.json(at: context.now))
        }
        on(Routes.apiMessages) { context, plan in
            let (paging, filter) = (try Paging(query: context.query), try UrgingForm.filter(context.query))
            let reader = context.reader
            let (messages, said, tasks, total) = try await context.runtime.database.read { connection in
                let plan = try PlanStore(connection: connection).require(plan)
                try UrgingPage.require(reader, plan)
                let outbox = OutboxQuery(connection: connection)
                let window = paging.window
                let found = try outbox.page(planID: plan.id, filter, limit: window.limit, offset: window.offset)
                let steps = try outbox.steps(of: found.messages.map(\.id), planID: plan.id)
                let keys = found.messages.map(\.id)
                let tasks = try TaskStepStore(connection: connection).steps(of: keys, planID: plan.id)
                let said = Dictionary(grouping: steps, by: \.message)
                return (found.messages, said, Dictionary(grouping: tasks, by: \.message), found.total)
            }
            let rows = messages.map { UrgingJSON.message($0, steps: said[$0.id] ?? [], tasks: tasks[$0.id] ?? []) }
            return context.paged(context.json(.array(rows)), total: total, paging)
        }
        on(Routes.apiMessage) { context, plan, number in try await Self.message(context, plan, number) }
        on(Routes.apiRetryMessage) { context, plan, number in
            try await RetryMessage(runtime: context.runtime)(try Self.key(number), of: plan, by: context.reportingActor)
            return try await Self.message(context, plan, number)
        }
        addOwnUrgingAPI()
    }

    private mutating func addOwnUrgingAPI() {
        on(Routes.apiOwnUrging) { context in
            let page = try await OwnUrgingPage.load(context)
            return context.json(UrgingJSON.own(page.preference, email: page.email))
        }
        on(Routes.apiChooseUrging) { context in
            let preference = try UrgingForm.preference(context.json())
            try await ChooseUrging(runtime: context.runtime)(preference, of: context.person)
            return context.json(UrgingJSON.own(preference, email: try await OwnUrgingPage.load(context).email))
        }
        on(Routes.apiCreateCalendar) { context, unit in
            let token = try await UnitCalendar(runtime: context.runtime).create(for: unit, by: context.reportingActor)
            return context.json(.object([("address", .string(context.calendarAddress(token)))]), status: .created)
        }
        on(Routes.apiRevokeCalendar) { context, unit in
            try await UnitCalendar(runtime: context.runtime).revoke(of: unit, by: context.reportingActor)
            return Response(status: .noContent)
        }
        on(Routes.apiSetEmail) { context, name in
            let body = try JSONMembers(context.json(), allowed: ["email"])
            try await SetEmail(runtime: context.runtime)(
                body.optionalText("email") ?? "",
                of: AccountName(name),
                by: context.person.name
            )
            return Response(status: .noContent)
        }
    }

    private static func message(_ context: PersonContext, _ plan: PlanCode, _ number: String) async throws -> Response {
        let reader = context.reader
        let page = try await context.runtime.database.read { connection in
            let plan = try PlanStore(connection: connection).require(plan)
            return try UrgingMessagePage.load(connection, plan: plan, number: number, reader: reader)
        }
        return context.json(
            UrgingJSON.message(page.message, steps: page.steps, tasks: page.taskSteps, attempts: page.attempts)
        )
    }
}
