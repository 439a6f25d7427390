import Documents
import Domain
import Hummingbird
import UseCases

extension HandlerContext {
    /// The review queue as a page, perhaps with what became of reports that were just accepted.
    func reviewQueue(
        _ plan: PlanCode,
        outcomes: [ReviewOutcome] = [],
        problems: [InputProblem] = []
    ) async throws -> Response {
        let queue = try await ReadReviewQueue(runtime: runtime)(plan, by: reportingActor)
        let page = ReviewQueuePage(
            queue: queue,
            address: ReviewQueueAddress(query: query),
            outcomes: outcomes,
            problems: problems,
            token: formToken
        )
        return answer(page, status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// Accepts what was chosen on the queue and shows what became of each.
    func acceptChosen(_ plan: PlanCode) async throws -> Response {
        _ = try await ReadReviewQueue(runtime: runtime)(plan, by: reportingActor)
        do {
            let chosen = try form.all(ReviewQueueTable.field).map { try Self.chosen($0, plan) }
            return try await reviewQueue(
                plan,
                outcomes: AcceptReports(runtime: runtime)(chosen, by: reportingActor)
            )
        } catch let invalid as InvalidInput {
            return try await reviewQueue(plan, problems: invalid.problems)
        }
    }

    private static func chosen(_ value: String, _ plan: PlanCode) throws(InvalidInput) -> SeenReport {
        let parts = value.split(separator: "/").map(String.init)
        guard parts.count == 3, let revision = Int(parts[2]) else {
            throw InvalidInput(field: "reports", "review.none_chosen")
        }
        let address = ReportAddress(
            plan: plan,
            round: try PeriodCode(parts[0]),
            organisation: try OrganisationCode(parts[1])
        )
        return SeenReport(address, revision: revision)
    }

    /// A page of the queue as JSON.
    func reviewsJSON(_ plan: PlanCode) async throws -> Response {
        let filter = try ReviewFilter(
            round: query.filled("round").map { try PeriodCode($0) },
            risk: query.filled("risk").map { try ReviewRiskKind(exchanged: $0) },
            organisation: query.filled("organisation").map { try OrganisationCode($0) }
        )
        let paging = try Paging(query: query)
        let queue = try await ReadReviewQueue(runtime: runtime)(plan, by: reportingActor)
        let found = queue.narrowed(to: filter)
        return paged(json(queue.json(Array(paging.slice(found)))), total: found.count, paging)
    }

    /// Accepts the reports a body names and tells what became of each.
    func acceptNamed(_ plan: PlanCode) async throws -> Response {
        _ = try await ReadReviewQueue(runtime: runtime)(plan, by: reportingActor)
        guard let elements = try json()["reports"]?.elements else {
            throw InvalidInput(field: "reports", "review.none_chosen")
        }
        let reports = try elements.map { element in
            let address = ReportAddress(
                plan: plan,
                round: try PeriodCode(element["round"]?.text ?? ""),
                organisation: try OrganisationCode(element["organisation"]?.text ?? "")
            )
            return SeenReport(address, revision: element["revision"]?.whole)
        }
        let outcomes = try await AcceptReports(runtime: runtime)(reports, by: reportingActor)
        return json(.object([("reports", .array(outcomes.map { $0.json(text: language.text) }))]))
    }
}
