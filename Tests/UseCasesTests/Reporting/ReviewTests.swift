import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ReviewTests {
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

    private static func marks() throws -> [ReviewMark] {
        [
            try ReviewMark(ReportField(.trend), "Nêu rõ so với kịch bản"),
            try ReviewMark(ReportField(.value, row: "1.6"), "Kiểm tra lại"),
        ]
    }

    private func submitProductivity(_ field: ReportingField, _ value: String) async throws {
        let content = ReportContent(
            revision: 0,
            figures: [TypedFigure(indicator: try IndicatorCode("1.10"), value: value)],
            narratives: Narratives()
        )
        try await SubmitReport(runtime: field.runtime)(
            try field.address("2025-Q3", "vu-ktsxhs"),
            content,
            by: Self.minh
        )
    }

    @Test(arguments: TestDatabase.all) func `marks are kept with their return and the unit reads the last ones`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)
            let giveBack = ReturnReport(runtime: field.runtime)
            try await giveBack(field.telecom, reason: "Xem lại", marks: Self.marks(), by: Self.ha)
            let first = try await ReadReport(runtime: field.runtime)(field.telecom, by: Self.lan).events
            try await SubmitReport(runtime: field.runtime)(
                field.telecom,
                ReportingField.report(revision: 1),
                by: Self.lan
            )
            let note = [try ReviewMark(ReportField(.note, row: "1.6"), "Ghi nguồn")]
            try await giveBack(field.telecom, reason: "Còn thiếu", marks: note, by: Self.ha)

            let events = try await ReadReport(runtime: field.runtime)(field.telecom, by: Self.lan).events
            let entry = try await field.runtime.database.read { try AuditStore(connection: $0).last() }

            #expect(first.openMarks.map(\.field.name) == ["value-1.6", "trend"])
            #expect(events.openMarks == note)
            #expect(events.map(\.marks.count) == [0, 2, 0, 1])
            #expect(entry?.action == "report.returned")
            #expect(entry?.detail.contains("mark-note-1.6") == true)
        }
    }

    @Test(arguments: TestDatabase.all) func `a mark on a field the report does not have stores nothing`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)
            let trend = try ReviewMark(ReportField(.trend), "a")
            for marks in [[try ReviewMark(ReportField(.value, row: "1.10"), "a")], [trend, trend]] {
                await #expect(throws: InvalidInput.self) {
                    try await ReturnReport(runtime: field.runtime)(
                        field.telecom,
                        reason: "Xem lại",
                        marks: marks,
                        by: Self.ha
                    )
                }
            }

            let (_, sheet, events) = try await ReadReport(runtime: field.runtime)(field.telecom, by: Self.lan)
            #expect(sheet.report?.state == .submitted)
            #expect(events.map(\.kind) == [.submitted])
        }
    }

    @Test(arguments: TestDatabase.all) func `a report sent again tells what changed since it was returned`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)
            try await ReturnReport(runtime: field.runtime)(field.telecom, reason: "Xem lại", by: Self.ha)
            let changed = try ReportingField.report(
                revision: 1,
                smartphones: "89",
                narratives: Narratives(trend: "Tăng")
            )
            try await SubmitReport(runtime: field.runtime)(field.telecom, changed, by: Self.lan)

            let (_, sheet, events) = try await ReadReport(runtime: field.runtime)(field.telecom, by: Self.ha)
            let before = try #require(events.returnedVersion)
            let now = try #require(sheet.report.flatMap { RecordedReport($0, for: sheet) })

            let expected = [ReportField(.value, row: "1.6"): "88.4", ReportField(.trend): ""]
            #expect(now.changes(since: before) == expected)
        }
    }

    @Test(arguments: TestDatabase.all) func `the queue shows who waits, why and how long, the late one first`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)
            field.clock.advance(seconds: 4 * 86_400)
            try await submitProductivity(field, "6,1")
            field.clock.advance(seconds: 3600)

            let queue = try await ReadReviewQueue(runtime: field.runtime)(field.plan.code, by: Self.ha)

            #expect(queue.reports.map(\.organisation.text) == ["vu-ktsxhs", "cuc-vien-thong"])
            #expect(queue.reports.map(\.asked) == [1, 3])
            #expect(
                queue.reports.map { $0.urgency.risks } == [
                    [ReviewRisk(.late, 2), ReviewRisk(.first, 1)],
                    [ReviewRisk(.missing, 1), ReviewRisk(.first, 1), ReviewRisk(.provisional, 1)],
                ]
            )
            #expect(queue.waiting?.longest == 349_200_000)
            #expect(queue.waiting?.median == 176_400_000)
            #expect(queue.narrowed(to: ReviewFilter(risk: .missing)).map(\.organisation.text) == ["cuc-vien-thong"])
            #expect(queue.narrowed(to: ReviewFilter(round: try PeriodCode("2025-Q2"))).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.all) func `an extension granted afterwards takes the lateness away`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            field.clock.advance(seconds: 4 * 86_400)
            try await submitProductivity(field, "6,1")
            let address = try field.address("2025-Q3", "vu-ktsxhs")
            let day = try #require(Day(iso: "2025-10-11"))
            try await GrantExtension(runtime: field.runtime)(address, dueBefore: day, reason: "Bão", by: Self.ha)

            let queue = try await ReadReviewQueue(runtime: field.runtime)(field.plan.code, by: Self.ha)

            #expect(queue.reports.map { $0.urgency.risks.map(\.kind) } == [[.first]])
        }
    }

    @Test(arguments: TestDatabase.all) func `only the plan's coordinator reads the queue`(database: TestDatabase)
        async throws
    {
        try await field(on: database) { field in
            let other = ReportingActor(
                name: "khac",
                grants: [Grant(role: .coordinator, organisation: try OrganisationCode("vu-ktsxhs"))]
            )
            for actor in [Self.lan, other] {
                await #expect(throws: Refusal.forbidden(Message("round.coordinator_only"))) {
                    try await ReadReviewQueue(runtime: field.runtime)(field.plan.code, by: actor)
                }
            }
        }
    }

    @Test(arguments: TestDatabase.all) func `of several reports each is accepted or refused by itself`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)
            try await submitProductivity(field, "6,1")
            let stale = try SeenReport(field.telecom, revision: 7)
            let fresh = SeenReport(try field.address("2025-Q3", "vu-ktsxhs"), revision: 1)
            let unsent = SeenReport(try field.address("2025-Q3", "cuc-cdsqg"), revision: nil)

            let outcomes = try await AcceptReports(runtime: field.runtime)([stale, fresh, unsent, fresh], by: Self.ha)

            #expect(outcomes.map(\.refusal?.key) == ["report.changed_since", nil, "report.is_draft"])
            let queue = try await ReadReviewQueue(runtime: field.runtime)(field.plan.code, by: Self.ha)
            #expect(queue.reports.map(\.organisation.text) == ["cuc-vien-thong"])
            let actions = try await field.runtime.database.read { try AuditStore(connection: $0).last()?.action }
            #expect(actions == "report.accepted")
            await #expect(throws: InvalidInput(field: "reports", "review.none_chosen")) {
                try await AcceptReports(runtime: field.runtime)([], by: Self.ha)
            }
        }
    }
}
