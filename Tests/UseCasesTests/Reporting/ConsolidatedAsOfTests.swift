import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ConsolidatedAsOfTests {
    private static let lan = ReportingActor(ReportingField.lan)
    private static let ha = ReportingActor(ReportingField.ha)

    /// Opened at second 0, sent at 10, returned at 20, sent at 30, accepted at 40, corrected at 50, closed at 60.
    private func field(
        on database: TestDatabase,
        _ body: @Sendable (ReportingField, Instant) async throws -> Void
    ) async throws {
        try await database.with { opened in
            let field = try await ReportingField(database: opened)
            let (start, runtime) = (field.clock.now(), field.runtime)
            let (telecom, round) = (try field.telecom, try PeriodCode("2025-Q3"))
            try await field.open()
            field.clock.advance(seconds: 10)
            let first = try ReportingField.report(narratives: Narratives(trend: "Tăng"))
            try await SubmitReport(runtime: runtime)(telecom, first, by: Self.lan)
            field.clock.advance(seconds: 10)
            try await ReturnReport(runtime: runtime)(telecom, reason: "Thiếu nguồn", by: Self.ha)
            field.clock.advance(seconds: 10)
            try await SubmitReport(runtime: runtime)(telecom, nil, by: Self.lan)
            field.clock.advance(seconds: 10)
            try await AcceptReport(runtime: runtime)(telecom, by: Self.ha)
            field.clock.advance(seconds: 10)
            try await CorrectFigure(runtime: runtime)(
                telecom,
                TypedFigure(indicator: try IndicatorCode("1.6"), value: "88,1"),
                reason: "Số chính thức",
                by: Self.ha
            )
            field.clock.advance(seconds: 10)
            try await MoveRound(runtime: runtime)(round, of: field.plan.code, .close, by: Self.ha)
            try await body(field, start)
        }
    }

    private func report(_ field: ReportingField, _ instant: Instant) async throws -> ConsolidatedReport {
        try await field.runtime.database.read { connection in
            let scope = try ReportingScope(
                field.plan.code,
                try PeriodCode("2025-Q3"),
                asOf: instant,
                connection: connection
            )
            return try ConsolidatedQuery(connection: connection)(
                scope.round,
                of: scope.plan,
                asOf: instant,
                internally: true
            )
        }
    }

    @Test(arguments: TestDatabase.all) func `each moment gives back what was known then, to the millisecond`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field, start in
            let table: [(Int64, String?, ReportState?, String, RoundState)] = [
                (-1, nil, nil, "", .scheduled), (0, nil, nil, "", .open), (9_999, nil, nil, "", .open),
                (10_000, nil, .submitted, "", .open), (20_000, nil, .returned, "", .open),
                (30_000, nil, .submitted, "", .open), (39_999, nil, .submitted, "", .open),
                (40_000, "88.4", .accepted, "Tăng", .open), (49_999, "88.4", .accepted, "Tăng", .open),
                (50_000, "88.1", .accepted, "Tăng", .open), (59_999, "88.1", .accepted, "Tăng", .open),
                (60_000, "88.1", .accepted, "Tăng", .closed),
            ]
            for (offset, value, state, trend, roundState) in table {
                let report = try await report(field, Instant(milliseconds: start.milliseconds + offset))

                let figure = try #require(report.rows.first?.figures.first)
                #expect(figure.figure?.value?.canonical == value, "\(offset)")
                #expect(figure.reportState == state, "\(offset)")
                #expect(report.narratives?.first?.narratives.trend ?? "" == trend, "\(offset)")
                #expect(report.state == roundState, "\(offset)")
            }
        }
    }

    @Test(arguments: TestDatabase.all) func `the plan is read with the edition that was the newest then`(
        database: TestDatabase
    ) async throws {
        try await database.with { opened in
            let field = try await ReportingField(database: opened)
            try await field.amend { $0.header.name = "Kế hoạch sửa đổi" }
            let now = field.clock.now()

            let names = try await opened.read { connection in
                let store = PlanStore(connection: connection)
                return try [-1 - now.milliseconds, -now.milliseconds, -1, 0].map { offset in
                    let instant = Instant(milliseconds: now.milliseconds + offset)
                    return try store.find(field.plan.code, asOf: instant)?.editionNumber
                }
            }
            #expect(names == [1, 1, 1, 2])
        }
    }
}
