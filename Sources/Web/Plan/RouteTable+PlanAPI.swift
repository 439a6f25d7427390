import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The API of plans: the same shapes as `tiendo plan show --json`.
    mutating func addPlanAPI() {
        on(Routes.apiPlans) { context in
            let plans = try await context.runtime.database.read { try PlanStore(connection: $0).all() }
            return try context.list(plans) {
                PlanDocumentJSON.header($0.header, documents: [], edition: $0.editionNumber)
            }
        }
        on(Routes.apiPlan) { context, plan in
            let (stored, content) = try await context.planContent(plan)
            return context.json(PlanDocumentJSON.document(content, edition: stored.editionNumber))
        }
        on(Routes.apiIndicators) { context, plan in
            let filter = IndicatorSelection(query: context.query)
            let indicators = try await context.planContent(plan).content.indicators
            return try context.list(indicators.filter(filter.includes), PlanDocumentJSON.indicator)
        }
        on(Routes.apiIndicator) { context, plan, code in try await context.apiIndicator(plan, code) }
        on(Routes.apiPlanOrganisations) { context, plan in
            let organisations = try await context.planContent(plan).content.organisations
            return try context.list(organisations, PlanDocumentJSON.organisation)
        }
        on(Routes.apiOrganisations) { context in
            let paging = try Paging(query: context.query)
            let (total, organisations) = try await context.runtime.database.read { connection in
                let store = OrganisationStore(connection: connection)
                return (try store.count(), try store.all(paging.window))
            }
            return context.list(organisations.map(PlanDocumentJSON.organisation), total: total, paging)
        }
        on(Routes.apiSearch) { context in
            let typed = context.query.text("q")
            let most = try Paging.whole("limit", context.query, most: SearchResults.most) ?? SearchResults.most
            let found = try await SearchPlan(runtime: context.runtime)(
                typed,
                in: context.query.filled("plan").map { try PlanCode($0) },
                by: context.app.person.map(ReportingActor.init),
                most: most
            )
            return context.json(
                SearchResults.json(found, for: typed, in: context.language) { $0.address(in: $1) }
            )
        }
    }
}

extension HandlerContext {
    /// A plan with the whole of its current edition, or of the one in force at `as_of`; `Refusal.notFound` where the server has
    /// none of that code.
    fileprivate func planContent(_ code: PlanCode) async throws -> (plan: StoredPlan, content: PlanContent) {
        let moment = try asOf()
        return try await runtime.database.read { connection in
            let store = PlanStore(connection: connection)
            let plan = try store.require(code, asOf: moment)
            return (plan, try store.content(editionID: plan.editionID))
        }
    }

    /// An indicator with its `rating` and its accepted figures in `observations`, every vintage, the latest period first.
    fileprivate func apiIndicator(_ code: PlanCode, _ indicator: IndicatorCode) async throws -> Response {
        let ((plan, content), moment) = (try await planContent(code), try asOf())
        guard let found = content.indicators.first(where: { $0.code == indicator }) else {
            throw Refusal.notFound(Message("indicator.unknown", ["code": indicator.text, "plan": plan.name]))
        }
        let detail = try await runtime.database.read { connection in
            try IndicatorDetailQuery(connection: connection)
                .find(indicator.text, of: plan, asOf: moment)
        }
        let members = PlanDocumentJSON.indicator(found).members ?? []
        let rating = detail.map { RatingJSON.value($0.indicator) } ?? .null
        let figures = detail?.figures.map(AcceptedFigureJSON.value) ?? []
        return json(.object(members + [("rating", rating), ("observations", .array(figures))]))
    }
}
