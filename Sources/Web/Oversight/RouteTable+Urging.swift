import Documents
import Domain
import HTML
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// How plans urge, what was sent, how people want it, and units' calendars.
    mutating func addUrging() {
        on(Routes.urging) { context, plan in
            let page = try await Self.page(context, plan)
            return context.answer(page, flash: context.app.notice.map { Flash(.done, context.text($0)) })
        }
        on(Routes.setUrging) { context, plan in
            do {
                let setting = try UrgingForm.setting(context.form)
                let tasks = try UrgingForm.taskSetting(context.form)
                let set = SetUrging(runtime: context.runtime)
                try await set(setting, tasks: tasks, of: plan, by: context.reportingActor)
                return context.redirect(to: Routes.urging.path(plan), notice: "urging.saved")
            } catch let invalid as InvalidInput {
                var page = try await Self.page(context, plan)
                page.typed = context.form
                page.problems = invalid.problems
                return context.answer(page, status: .unprocessableContent)
            }
        }
        on(Routes.urgingPreview) { context, plan in
            let (reader, address) = (context.reader, context.runtime.mail.address)
            return try await context.planPage(plan) {
                try UrgingPreviewPage.load($0, plan: $1, reader: reader, address: address)
            }
        }
        on(Routes.urgingMessage) { context, plan, number in
            let reader = context.reader
            return try await context.planPage(plan) {
                try UrgingMessagePage.load($0, plan: $1, number: number, reader: reader)
            }
        }
        on(Routes.retryMessage) { context, plan, number in
            try await RetryMessage(runtime: context.runtime)(try Self.key(number), of: plan, by: context.reportingActor)
            return context.redirect(to: Routes.urgingMessage.path(plan, number), notice: "mail.will_be_retried")
        }
        on(Routes.setEmail) { context, name in
            let typed = context.form.text("email")
            do {
                try await SetEmail(runtime: context.runtime)(typed, of: AccountName(name), by: context.person.name)
                return context.redirect(to: Routes.user.path(name), notice: "access.email_set")
            } catch let invalid as InvalidInput {
                var page = try await UserPage.load(context, name)
                page.typedEmail = typed
                page.problems = invalid.problems
                return page.response(context, status: .unprocessableContent)
            }
        }
        addOwnUrging()
    }

    private mutating func addOwnUrging() {
        on(Routes.ownUrging) { context in try await OwnUrgingPage.load(context).response(context) }
        on(Routes.chooseUrging) { context in
            do {
                let preference = try UrgingForm.preference(context.form)
                try await ChooseUrging(runtime: context.runtime)(preference, of: context.person)
                return context.redirect(to: Routes.ownUrging.path(), notice: "urging.saved")
            } catch let invalid as InvalidInput {
                var page = try await OwnUrgingPage.load(context)
                page.problems = invalid.problems
                return page.response(context, status: .unprocessableContent)
            }
        }
        on(Routes.createCalendar) { context, unit in
            let token = try await UnitCalendar(runtime: context.runtime).create(for: unit, by: context.reportingActor)
            var page = try await OwnUrgingPage.load(context)
            page.newAddress = context.calendarAddress(token)
            return page.response(context)
        }
        on(Routes.revokeCalendar) { context, unit in
            try await UnitCalendar(runtime: context.runtime).revoke(of: unit, by: context.reportingActor)
            return context.redirect(to: Routes.ownUrging.path(), notice: "calendar.revoked")
        }
        on(Routes.calendar) { context, file in
            guard file.hasSuffix(".ics") else { throw Refusal.notFound(Message("access.page_not_found")) }
            let calendar = try await UnitCalendar(runtime: context.runtime).read(
                String(file.dropLast(4)),
                in: context.language
            )
            return Response.bytes(calendar.bytes, type: "text/calendar; charset=utf-8")
        }
    }

    /// The page of a plan as the query asks for it.
    static func page(_ context: PersonContext, _ plan: PlanCode) async throws -> UrgingPage {
        let (query, reader, runtime) = (context.query, context.reader, context.runtime)
        return try await runtime.database.read { connection in
            let plan = try PlanStore(connection: connection).require(plan)
            return try UrgingPage.load(connection, plan: plan, query: query, reader: reader, runtime: runtime)
        }
    }

    /// A message's key; what is none does not exist.
    static func key(_ number: String) throws -> Int64 {
        guard let key = Int64(number) else { throw Refusal.notFound(Message("mail.no_such_message")) }
        return key
    }
}
