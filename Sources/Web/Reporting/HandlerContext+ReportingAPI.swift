import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// A unit's report as JSON.
    func reportJSON(_ address: ReportAddress) async throws -> Response {
        let (_, sheet, events) = try await ReadReport(runtime: runtime)(address, by: reportingActor)
        return json(sheet.json(events: events))
    }

    /// Runs a write and answers with the report; a stale one is a conflict that names the stored revision's author.
    func refusingStale(
        _ address: ReportAddress,
        _ write: @Sendable () async throws -> some Sendable
    ) async throws -> Response {
        do {
            _ = try await write()
        } catch let stale as StaleReport {
            throw Refusal.conflict(
                Message("report.stale", ["name": stale.stored.savedBy, "moment": stale.stored.savedAt.rfc3339])
            )
        }
        return try await reportJSON(address)
    }

    /// Published figures as they stood at an instant, now where none is given.
    func observations(_ plan: PlanCode) async throws -> Response {
        let indicator = try query["indicator"].flatMap { $0.isEmpty ? nil : try IndicatorCode($0) }
        let period = try query["period"].flatMap { $0.isEmpty ? nil : try PeriodCode($0) }
        let instant = try asOf()
        let paging = try Paging(query: query)
        let (total, found) = try await runtime.database.read { connection in
            let plan = try PlanStore(connection: connection).require(plan)
            let store = ObservationStore(connection: connection)
            return (
                try store.count(planID: plan.id, indicator: indicator, period: period, asOf: instant),
                try store.list(
                    planID: plan.id,
                    indicator: indicator,
                    period: period,
                    asOf: instant,
                    window: paging.window
                )
            )
        }
        let answer = JSONValue.object([
            ("as_of", .string(instant.rfc3339)), ("observations", .array(found.map(\.json))),
        ])
        return paged(json(answer), total: total, paging)
    }

    /// A round; for those who read all reports with a page of its units in `reports`.
    func round(_ plan: PlanCode, _ round: PeriodCode) async throws -> Response {
        let (actor, paging) = (reportingActor, try Paging(query: query))
        let summary = try await runtime.database.read { connection in
            let scope = try ReportingScope(plan, round, connection: connection)
            let isInside = actor.readsAll(coordinator: scope.plan.coordinator)
            return RoundSummary(
                round: scope.round,
                units: isInside ? try RoundUnitsQuery(connection: connection)(scope.round) : nil
            )
        }
        guard let units = summary.units else { return json(summary.json) }
        return paged(json(summary.json(reports: paging.slice(units))), total: units.count, paging)
    }

    /// `as_of`: an RFC 3339 instant, or a day for its end.
    private func asOf() throws(InvalidInput) -> Instant {
        guard let text = query["as_of"], !text.isEmpty else { return now }
        if let day = Day(iso: text) {
            return Instant(milliseconds: Instant(startOf: day.adding(days: 1)).milliseconds - 1)
        }
        guard let instant = Instant(rfc3339: text) else {
            throw InvalidInput(field: "as_of", "observations.not_an_instant", ["read": text])
        }
        return instant
    }
}
