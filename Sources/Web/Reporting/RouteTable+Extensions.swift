import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The ledger of extensions and the granting of one.
    mutating func addExtensions() {
        on(Routes.extensions) { context, plan in
            let typed = ExtensionForm(context.query)
            return context.answer(try await context.extensions(plan, typed, problems: []), flash: context.news)
        }
        on(Routes.grantExtension) { context, plan in
            let typed = ExtensionForm(context.form)
            do {
                try await context.grant(typed, of: plan)
                return context.redirect(to: Routes.extensions.path(plan, query: [("tin", "extended")]))
            } catch let invalid as InvalidInput {
                let page = try await context.extensions(plan, typed, problems: invalid.problems)
                return context.answer(page, status: .unprocessableContent)
            }
        }
        on(Routes.apiExtensions) { context, plan in
            let paging = try Paging(query: context.query)
            let (_, total, found) = try await ReadExtensions(runtime: context.runtime)(
                plan,
                round: context.query.filled("round").map(PeriodCode.init),
                window: paging.window,
                by: context.reportingActor
            )
            return context.list(found.map(\.json), total: total, paging)
        }
        on(Routes.apiGrantExtension) { context, plan in
            let body = try JSONMembers(context.json(), allowed: ["round", "organisation", "due_before", "reason"])
            let typed = try ExtensionForm(
                round: body.text("round"),
                organisation: body.text("organisation"),
                day: body.text("due_before"),
                reason: body.text("reason")
            )
            try await context.grant(typed, of: plan)
            let (_, _, found) = try await ReadExtensions(runtime: context.runtime)(
                plan,
                round: PeriodCode(typed.round),
                window: ListWindow(limit: 1, offset: 0),
                by: context.reportingActor
            )
            return context.json(found.first?.json ?? .null, status: .created)
        }
    }
}

extension HandlerContext {
    /// Grants what was typed; `InvalidInput` on the fields of the API.
    fileprivate func grant(_ typed: ExtensionForm, of plan: PlanCode) async throws {
        guard let day = Day(iso: typed.day) else {
            throw InvalidInput(field: "due_before", "extension.not_a_day", ["read": typed.day])
        }
        let address = ReportAddress(
            plan: plan,
            round: try PeriodCode(typed.round),
            organisation: try OrganisationCode(typed.organisation)
        )
        try await GrantExtension(runtime: runtime)(address, dueBefore: day, reason: typed.reason, by: reportingActor)
    }

    /// The page of the ledger, with a form as typed.
    fileprivate func extensions(
        _ plan: PlanCode,
        _ typed: ExtensionForm,
        problems: [InputProblem]
    ) async throws -> ExtensionsPage {
        let page = max(1, min(query["trang"].flatMap { Int($0) } ?? 1, 1_000_000))
        let round = query.filled("ky").flatMap { try? PeriodCode($0) }
        let size = ExtensionsPage.pageSize
        let (stored, total, found) = try await ReadExtensions(runtime: runtime)(
            plan,
            round: round,
            window: ListWindow(limit: size, offset: (page - 1) * size),
            by: reportingActor
        )
        let open = try await runtime.database.read { connection in
            let rounds = try RoundStore(connection: connection).all(planID: stored.id).filter(\.state.takesReports)
            let chosen = rounds.first { $0.code.text == typed.round } ?? rounds.last
            let units = try chosen.map(RoundUnitsQuery(connection: connection).callAsFunction) ?? []
            return (rounds, chosen, units.filter { $0.firstSubmittedAt == nil })
        }
        return ExtensionsPage(
            plan: stored,
            extensions: found,
            total: total,
            page: page,
            round: round,
            openRounds: open.0.map(\.code),
            chosen: open.1?.code,
            units: open.2,
            typed: typed,
            problems: problems,
            reader: reader
        )
    }
}
