import Documents
import Domain
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// A unit's report as JSON.
    func reportJSON(_ address: ReportAddress) async throws -> Response {
        let (_, sheet, events) = try await ReadReport(runtime: runtime)(address, by: reportingActor)
        return json(sheet.json(events: events))
    }

    /// Runs a write and answers with the report; a stale one becomes a conflict that names the stored revision.
    func refusingStale(
        _ address: ReportAddress,
        _ write: @Sendable () async throws -> some Sendable
    ) async throws -> Response {
        _ = try await write()
        return try await reportJSON(address)
    }

    /// Saves or sends a report and answers with it; a request that names itself by `Idempotency-Key` is done once and
    /// answered alike for a day.
    func write(_ address: ReportAddress, _ writing: ReportWriting) async throws -> Response {
        let key = HTTPField.Name(IdempotencyKey.header).flatMap { app.head.headerFields[$0] }
        let answer = try await WriteReportOnce(runtime: runtime)(
            address,
            writing,
            key: key.map { try IdempotencyKey($0) },
            sha256: Fingerprint.sha256(app.path + "\n" + String(decoding: app.body, as: UTF8.self)),
            by: reportingActor
        )
        return Response.bytes(Array(answer.utf8), type: "application/json")
    }

    /// Published figures as they stood at an instant, now where none is given.
    func observations(_ plan: PlanCode) async throws -> Response {
        let indicator = try query["indicator"].flatMap { $0.isEmpty ? nil : try IndicatorCode($0) }
        let period = try query["period"].flatMap { $0.isEmpty ? nil : try PeriodCode($0) }
        let instant = try asOf() ?? now
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
        let members = summary.json(reports: paging.slice(units)).members ?? []
        let answer = JSONValue.object(members + [("counts", RoundCounts(units, at: now).json)])
        return paged(json(answer), total: units.count, paging)
    }
}
