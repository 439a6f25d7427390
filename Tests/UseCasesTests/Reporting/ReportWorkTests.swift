import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ReportWorkTests {
    private static let lan = ReportingActor(ReportingField.lan)
    private static let minh = ReportingActor(ReportingField.minh)
    private static let ha = ReportingActor(ReportingField.ha)

    private func field(
        on database: TestDatabase,
        _ body: @Sendable (ReportingField) async throws -> Void
    ) async throws {
        try await database.with { opened in
            let field = try await ReportingField(database: opened)
            try await field.open()
            try await body(field)
        }
    }

    private func stored(_ field: ReportingField) async throws -> StoredReport? {
        try await ReadReport(runtime: field.runtime)(field.telecom, by: Self.lan).sheet.report
    }

    @Test(arguments: TestDatabase.all) func `opening a round asks each unit for what it measures`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let round = try PeriodCode("2025-Q3")
            let obligations = try await field.runtime.database.read { connection in
                let scope = try ReportingScope(field.plan.code, round, connection: connection)
                return try RoundStore(connection: connection).obligations(of: scope.round)
            }

            #expect(
                obligations.map { "\($0.indicator) \($0.organisation)" } == [
                    "1.6 cuc-vien-thong", "1.7.1 cuc-vien-thong", "1.7.2 cuc-vien-thong", "1.10 vu-ktsxhs",
                    "5.1 cuc-cdsqg",
                ]
            )
        }
    }

    @Test(arguments: TestDatabase.all) func `only the coordinator moves a round`(database: TestDatabase) async throws {
        try await field(on: database) { field in
            await #expect(throws: Refusal.forbidden(Message("round.coordinator_only"))) {
                try await MoveRound(runtime: field.runtime)(
                    try PeriodCode("2025-Q3"),
                    of: field.plan.code,
                    .close,
                    by: Self.lan
                )
            }
        }
    }

    @Test(arguments: TestDatabase.all) func `a draft comes back exactly as typed`(database: TestDatabase) async throws {
        try await field(on: database) { field in
            let typed = TypedFigure(indicator: try IndicatorCode("1.6"), value: " 88,40 %", status: "P", note: "tạm ")
            let content = ReportContent(revision: 0, figures: [typed], narratives: Narratives(trend: "Tăng đều"))

            let revision = try await SaveDraft(runtime: field.runtime)(field.telecom, content, by: Self.lan)

            let report = try #require(try await stored(field))
            #expect(revision == 1)
            #expect(report.figures[typed.key]?.typed == typed)
            #expect(report.figures[typed.key]?.figure?.value?.canonical == "88.4")
            #expect(report.narratives.trend == "Tăng đều")
            #expect(report.state == .draft)
        }
    }

    @Test(arguments: TestDatabase.all) func `a draft with faults stores nothing`(database: TestDatabase) async throws {
        try await field(on: database) { field in
            let content = try ReportingField.report(smartphones: "130")

            await #expect(throws: InvalidInput.self) {
                try await SaveDraft(runtime: field.runtime)(field.telecom, content, by: Self.lan)
            }
            let report = try await stored(field)
            #expect(report == nil)
        }
    }

    @Test(arguments: TestDatabase.all) func `a stale save is refused with the other version`(database: TestDatabase)
        async throws
    {
        try await field(on: database) { field in
            let save = SaveDraft(runtime: field.runtime)
            try await save(field.telecom, ReportingField.report(smartphones: "88"), by: Self.lan)

            let stale = await #expect(throws: StaleReport.self) {
                try await save(field.telecom, ReportingField.report(smartphones: "89"), by: Self.lan)
            }

            #expect(stale?.stored.revision == 1)
            let code = try IndicatorCode("1.6")
            #expect(stale?.stored.figures[FigureKey(code)]?.typed.value == "88")
        }
    }

    @Test(arguments: TestDatabase.all) func `another unit's report does not exist for a contributor`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let refused = Refusal.notFound(Message("report.not_found"))

            await #expect(throws: refused) {
                try await SaveDraft(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.minh)
            }
            await #expect(throws: refused) {
                try await ReadReport(runtime: field.runtime)(field.telecom, by: Self.minh)
            }
        }
    }

    @Test(arguments: TestDatabase.all) func `an unanswered indicator keeps a report from being sent`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let content = ReportContent(revision: 0, figures: [], narratives: Narratives())

            let refused = await #expect(throws: InvalidInput.self) {
                try await SubmitReport(runtime: field.runtime)(field.telecom, content, by: Self.lan)
            }

            #expect(refused?.problems.map(\.field) == ["value-1.6", "value-1.7.1", "value-1.7.2"])
            let report = try await stored(field)
            #expect(report == nil)
        }
    }

    @Test(arguments: TestDatabase.all) func `trend and proposals are compulsory in Quý II`(database: TestDatabase)
        async throws
    {
        try await field(on: database) { field in
            try await field.open("2025-Q2")
            let address = try field.address("2025-Q2", "cuc-vien-thong")

            let refused = await #expect(throws: InvalidInput.self) {
                try await SubmitReport(runtime: field.runtime)(address, ReportingField.report(), by: Self.lan)
            }

            #expect(refused?.problems.map(\.field) == ["trend", "proposals"])
        }
    }

    @Test(arguments: TestDatabase.all) func `lateness counts from the first submission`(database: TestDatabase)
        async throws
    {
        try await field(on: database) { field in
            let submit = SubmitReport(runtime: field.runtime)
            let first = try await submit(field.telecom, ReportingField.report(), by: Self.lan)
            try await ReturnReport(runtime: field.runtime)(field.telecom, reason: "Thiếu nguồn", by: Self.ha)
            field.clock.advance(seconds: 10 * 86_400)

            let second = try await submit(field.telecom, ReportingField.report(revision: 1), by: Self.lan)

            #expect(first == .sent(.inTime))
            #expect(second == .sent(.inTime))
        }
    }

    @Test(arguments: TestDatabase.all) func `a closed round takes late reports and a locked one none`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let move = MoveRound(runtime: field.runtime)
            let round = try PeriodCode("2025-Q3")
            field.clock.advance(seconds: 3 * 86_400)
            try await move(round, of: field.plan.code, .close, by: Self.ha)

            let late = try await SubmitReport(runtime: field.runtime)(
                field.telecom,
                ReportingField.report(),
                by: Self.lan
            )
            try await move(round, of: field.plan.code, .lock, by: Self.ha)

            #expect(late == .sent(.late(days: 1)))
            await #expect(throws: Refusal.conflict(Message("round.takes_no_reports"))) {
                try await AcceptReport(runtime: field.runtime)(field.telecom, by: Self.ha)
            }
        }
    }

    @Test(arguments: TestDatabase.all) func `an author recalls a report until its review begins`(database: TestDatabase)
        async throws
    {
        try await field(on: database) { field in
            let submit = SubmitReport(runtime: field.runtime)
            let recall = RecallReport(runtime: field.runtime)
            try await submit(field.telecom, ReportingField.report(), by: Self.lan)
            try await recall(field.telecom, by: Self.lan)
            let state = try await stored(field)?.state
            #expect(state == .draft)

            try await submit(field.telecom, ReportingField.report(revision: 1), by: Self.lan)
            try await BeginReview(runtime: field.runtime)(field.telecom, by: Self.ha)

            await #expect(throws: Refusal.conflict(Message("report.review_has_begun"))) {
                try await recall(field.telecom, by: Self.lan)
            }
        }
    }

    @Test(arguments: TestDatabase.all) func `accepting publishes the figures and correcting keeps the old ones`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)
            try await AcceptReport(runtime: field.runtime)(field.telecom, by: Self.ha)
            let accepted = field.clock.now()
            field.clock.advance(seconds: 3600)
            let official = TypedFigure(indicator: try IndicatorCode("1.6"), value: "88,1", status: "A")

            let number = try await CorrectFigure(runtime: field.runtime)(
                field.telecom,
                official,
                reason: "Số chính thức",
                by: Self.ha
            )

            let now = field.clock.now()
            let (before, after, provisional) = try await field.runtime.database.read { connection in
                let store = ObservationStore(connection: connection)
                return (
                    try store.list(planID: field.plan.id, indicator: official.indicator, asOf: accepted),
                    try store.list(planID: field.plan.id, indicator: official.indicator, asOf: now),
                    try store.provisional(planID: field.plan.id)
                )
            }
            #expect(number == 2)
            #expect(before.map(\.vintage.figure.value?.canonical) == ["88.4"])
            #expect(before.map(\.vintage.figure.status) == [.provisional])
            #expect(after.map(\.vintage.figure.value?.canonical) == ["88.1"])
            #expect(provisional.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.all) func `returning asks for a reason and accepting a report that was sent`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            await #expect(throws: Refusal.conflict(Message("report.is_draft"))) {
                try await AcceptReport(runtime: field.runtime)(field.telecom, by: Self.ha)
            }
            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)
            await #expect(throws: InvalidInput(field: "reason", "report.reason_needed")) {
                try await ReturnReport(runtime: field.runtime)(field.telecom, reason: " ", by: Self.ha)
            }
            let state = try await stored(field)?.state
            #expect(state == .submitted)
        }
    }

    @Test(arguments: TestDatabase.all) func `an extension moves a unit's deadline only`(database: TestDatabase)
        async throws
    {
        try await field(on: database) { field in
            let day = try #require(Day(iso: "2025-10-11"))
            try await GrantExtension(runtime: field.runtime)(
                field.telecom,
                dueBefore: day,
                reason: "Bão số 10",
                by: Self.ha
            )
            field.clock.advance(seconds: 8 * 86_400)

            let sent = try await SubmitReport(runtime: field.runtime)(
                field.telecom,
                ReportingField.report(),
                by: Self.lan
            )

            #expect(sent == .sent(.inTime))
        }
    }

    @Test(arguments: TestDatabase.all) func `the consolidated report shows figures and gaps`(database: TestDatabase)
        async throws
    {
        try await field(on: database) { field in
            let written = Narratives(trend: "Tăng", difficulties: "Thiếu số", proposals: "")
            try await SubmitReport(runtime: field.runtime)(
                field.telecom,
                ReportingField.report(narratives: written),
                by: Self.lan
            )
            try await AcceptReport(runtime: field.runtime)(field.telecom, by: Self.ha)
            let (plan, now) = (field.plan, field.clock.now())

            let (inner, outer, units) = try await field.runtime.database.read { connection in
                let scope = try ReportingScope(plan.code, try PeriodCode("2025-Q3"), connection: connection)
                let query = ConsolidatedQuery(connection: connection)
                return (
                    try query(scope.round, of: plan, asOf: now, internally: true),
                    try query(scope.round, of: plan, asOf: now, internally: false),
                    try RoundUnitsQuery(connection: connection)(scope.round)
                )
            }

            #expect(inner.rows.map(\.code.text) == ["1.6", "1.7", "1.7.1", "1.7.2", "1.10", "5.1"])
            #expect(inner.rows[2].figures.first?.figure?.value?.canonical == "85.1")
            #expect(inner.rows.map { $0.figures.first?.gap } == [nil, nil, nil, .missing, .notSupplied, .notSupplied])
            #expect(inner.narratives?.map(\.narratives) == [written])
            #expect(inner.columns.map(\.name) == ["baseline_2022", "target_2025"])
            #expect(outer.narratives == nil)
            let counts = RoundCounts(units, at: now)
            #expect(counts.inTime + counts.late + counts.notSubmitted == counts.units)
            #expect(counts.accepted + counts.toReview + counts.returned + counts.unsent == counts.units)
            #expect((counts.units, counts.inTime, counts.accepted) == (3, 1, 1))
        }
    }
}
