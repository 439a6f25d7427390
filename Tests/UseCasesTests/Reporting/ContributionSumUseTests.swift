import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// What contributions add up to, and how the measuring unit takes it over or states something else.
@Suite struct ContributionSumUseTests {
    private static let measurer = "cuc-cdsqg"

    private func field(
        on database: TestDatabase,
        _ body: @Sendable (ContributionField) async throws -> Void
    ) async throws {
        try await database.with { opened in
            let field = try await ContributionField(database: opened)
            try await field.field.open()
            try await body(field)
        }
    }

    private static func address(_ field: ContributionField) throws -> ReportAddress {
        try field.field.address("2025-Q3", measurer)
    }

    private static func sum(_ field: ContributionField) async throws -> ContributionSum? {
        try await ReadReport(runtime: field.field.runtime)(address(field), by: .command).sheet.rows
            .first { $0.key.text == "1.1" }?.contributed
    }

    private static func take(_ field: ContributionField, seen: String? = nil) async throws -> TypedFigure? {
        let author = try ContributionField.writer(for: measurer)
        let runtime = field.field.runtime
        try await TakeFigure(runtime: runtime)(address(field), ContributionField.ratio, .sum(seen: seen), by: author)
        return try await ReadReport(runtime: runtime)(address(field), by: .command).sheet.report?
            .figures[FigureKey(ContributionField.ratio)]?.typed
    }

    /// Sends the report of who measures: 1.1 as given, and the rank 5.1.
    private static func send(_ field: ContributionField, _ value: String, note: String = "") async throws {
        let figures = [
            TypedFigure(indicator: try ContributionField.ratio, value: value, note: note),
            TypedFigure(indicator: try IndicatorCode("5.1"), value: "71"),
        ]
        try await field.supply(figures, of: measurer, accepting: false)
    }

    @Test(arguments: TestDatabase.all)
    func `who measures sees the sum of what is accepted, and how many are in it`(_ database: TestDatabase) async throws
    {
        try await field(on: database) { field in
            try await field.supply(ContributionField.contribution("851,5", of: "1000"), of: "bo-y-te")
            try await field.supply(ContributionField.contribution("1", of: "3"), of: "ha-noi")
            try await field.supply(ContributionField.contribution("5", of: "9"), of: "nhnn", accepting: false)
            let missing = TypedFigure(FigureKey(try ContributionField.ratio, .contributing), status: "M", note: "Chưa")
            let count = TypedFigure(FigureKey(try ContributionField.count, .contributing), value: "1", status: "P")
            try await field.supply([missing, count], of: "bo-tttt")

            let sum = try #require(try await Self.sum(field))
            let list = try await ReadContributions(runtime: field.field.runtime)(
                field.field.plan.code,
                try PeriodCode("2025-Q3"),
                try ContributionField.ratio,
                by: try ContributionField.writer(for: Self.measurer)
            )

            #expect(sum.token == "852.5/1003/2")
            #expect(sum.value?.canonical == "85")
            #expect(
                sum.coverage == ContributionCoverage(expected: 6, counted: 2, provisional: 0, missing: 1, submitted: 1)
            )
            #expect(list.sum == sum)
            #expect(
                list.rows.map { "\($0.contribution.organisation) \($0.contribution.state.rawValue)" } == [
                    "bo-noi-vu not_supplied", "bo-tttt missing", "bo-y-te counted", "nhnn submitted",
                    "ha-noi counted", "tuyen-quang-moi not_supplied",
                ]
            )
            let total = try await ReadContributions(runtime: field.field.runtime)
                .sums(field.field.plan.code, try PeriodCode("2025-Q3"), by: .command).sums
            #expect(total.map(\.sum.token) == ["852.5/1003/2", "21//3"])
        }
    }

    @Test func `a sum beyond what can be held is none, on whichever way it is made`() async throws {
        try await field(on: .sqlite) { field in
            for unit in ContributionField.contributors {
                let figures = try ContributionField.contribution("1", of: "2", count: "999999999999")
                try await field.supply(unit == "bo-noi-vu" ? figures + [Self.measuredCount()] : figures, of: unit)
            }

            let sums = try await ReadContributions(runtime: field.field.runtime)
                .sums(field.field.plan.code, try PeriodCode("2025-Q3"), by: .command).sums

            #expect(sums.last?.sum.value?.canonical == "5999999999994")
        }
    }

    private static func measuredCount() throws -> TypedFigure {
        TypedFigure(indicator: try ContributionField.count, value: "5", note: "Nguồn khác")
    }

    @Test(arguments: TestDatabase.all)
    func `the sum is taken over by one action, with its source`(_ database: TestDatabase) async throws {
        try await field(on: database) { field in
            try await field.supply(ContributionField.contribution("851", of: "1000"), of: "bo-y-te")
            try await field.supply(ContributionField.contribution("1", of: "3"), of: "ha-noi")

            let taken = try await Self.take(field, seen: "852/1003/2")
            let log = try await AuditTrail.last(of: field.field.runtime)

            #expect(
                taken
                    == TypedFigure(
                        indicator: try ContributionField.ratio,
                        numerator: "852",
                        denominator: "1003",
                        status: "P",
                        note: "Tổng hợp từ 2/6 đơn vị đóng góp"
                    )
            )
            #expect(log.action == "figure.sum_taken")
            #expect(log.detail.contains("852/1003/2"))
        }
    }

    @Test func `a sum of all contributors, all official, is taken over as official`() async throws {
        try await field(on: .sqlite) { field in
            for unit in ContributionField.contributors {
                let figures = try ContributionField.contribution("1", of: "2")
                try await field.supply(unit == "bo-noi-vu" ? figures + [Self.measuredCount()] : figures, of: unit)
            }

            #expect(try await Self.take(field)?.status == "A")
        }
    }

    @Test func `a sum that changed since it was seen, or is none, is not taken over`() async throws {
        try await field(on: .sqlite) { field in
            let nothing = await #expect(throws: Refusal.self) { _ = try await Self.take(field) }
            try await field.supply(ContributionField.contribution("851", of: "1000"), of: "bo-y-te")
            let seen = try #require(try await Self.sum(field)).token
            try await field.supply(ContributionField.contribution("1", of: "3"), of: "ha-noi")
            let stale = await #expect(throws: Refusal.self) { _ = try await Self.take(field, seen: seen) }

            #expect(nothing == .conflict(Message("contribution.nothing_summed", ["code": "1.1"])))
            #expect(stale == .conflict(Message("contribution.sum_changed", ["code": "1.1"])))
        }
    }

    @Test func `only who measures takes the sum over, and only for its own report`() async throws {
        try await field(on: .sqlite) { field in
            try await field.supply(ContributionField.contribution("851", of: "1000"), of: "bo-y-te")
            let take = TakeFigure(runtime: field.field.runtime)
            let (measurer, contributor) = (
                try Self.address(field), try field.field.address("2025-Q3", "ha-noi")
            )
            let hanoi = try ContributionField.writer(for: "ha-noi")

            let other = await #expect(throws: Refusal.self) {
                try await take(measurer, ContributionField.ratio, .sum(seen: nil), by: hanoi)
            }
            let contributes = await #expect(throws: InvalidInput.self) {
                try await take(contributor, ContributionField.ratio, .sum(seen: nil), by: hanoi)
            }
            let looks = await #expect(throws: Refusal.self) {
                _ = try await ReadContributions(runtime: field.field.runtime)(
                    field.field.plan.code,
                    try PeriodCode("2025-Q3"),
                    try ContributionField.ratio,
                    by: hanoi
                )
            }

            #expect(other == .notFound(Message("report.not_found")))
            #expect(contributes?.problems.first?.message.key == "figure.not_asked")
            #expect(looks == .notFound(Message("contribution.not_found")))
        }
    }

    @Test(arguments: [("85,1", true), ("85", true), ("85,2", false), ("84", false)])
    func `a figure that differs from the sum needs a word on its source`(value: String, agrees: Bool) async throws {
        try await field(on: .sqlite) { field in
            try await field.supply(ContributionField.contribution("851", of: "1000"), of: "bo-y-te")

            guard !agrees else { return try await Self.send(field, value) }
            let refused = await #expect(throws: InvalidInput.self) { try await Self.send(field, value) }
            #expect(refused?.problems.map(\.field) == ["note-1.1"])
            #expect(refused?.problems.first?.message.key == "contribution.differs_needs_note")
            #expect(refused?.problems.first?.message.values["sum"] == "85,1")
            try await Self.send(field, value, note: "Theo hệ thống EMC")
        }
    }

    @Test(arguments: TestDatabase.all)
    func `the queue says how many figures differ from the sum, as it stands now`(_ database: TestDatabase) async throws
    {
        try await field(on: database) { field in
            let queue = ReadReviewQueue(runtime: field.field.runtime)
            let ha = ReportingActor(ReportingField.ha)
            func differing() async throws -> Int? {
                try await queue(field.field.plan.code, by: ha).reports
                    .first { $0.organisation.text == Self.measurer }?.urgency.amount(of: .differs)
            }
            try await Self.send(field, "85,1")
            let before = try await differing()

            try await field.supply(ContributionField.contribution("851", of: "1000"), of: "bo-y-te")
            let same = try await differing()
            try await field.supply(ContributionField.contribution("1", of: "1000"), of: "ha-noi")
            let after = try await differing()

            #expect([before, same, after] == [0, 0, 1])
            let first = try await queue(field.field.plan.code, by: ha).reports.first
            #expect(first?.urgency.asksForReading == true)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `what predecessors contributed stands under their successor when restated`(
        _ database: TestDatabase
    ) async throws {
        try await database.with { opened in
            let field = try await ContributionField(database: opened)
            try await field.field.open("2025-Q2")
            for (unit, numerator) in [("ha-giang", "10"), ("tuyen-quang", "90"), ("ha-noi", "1")] {
                try await field.supply(ContributionField.contribution(numerator, of: "100"), of: unit, in: "2025-Q2")
            }
            let read = ReadContributions(runtime: field.field.runtime)
            let (plan, round) = (field.field.plan.code, try PeriodCode("2025-Q2"))

            let reported = try await read(plan, round, ContributionField.ratio, by: .command)
            let restated = try await read(plan, round, ContributionField.ratio, restated: true, by: .command)

            #expect(reported.rows.count == 7)
            #expect(restated.rows.count == 6)
            let merged = restated.rows.first { $0.contribution.organisation.text == "tuyen-quang-moi" }?.contribution
            #expect(merged?.figure?.numerator?.canonical == "100")
            #expect(merged?.figure?.denominator?.canonical == "200")
            #expect(merged?.figure?.value?.canonical == "50")
            #expect(restated.sum == reported.sum)
            try await field.field.open()
            let successor = try field.field.address("2025-Q3", "tuyen-quang-moi")
            let last = try await ReadReport(runtime: field.field.runtime)(successor, by: .command).sheet.rows[0].last
            #expect(last?.vintage.figure.value?.canonical == "50")
        }
    }

    @Test func `a yearly index is offered again from the last round`() async throws {
        try await database { field in
            try await field.field.open("2025-Q2")
            let words = Narratives(trend: "Tăng", proposals: "Không")
            let rank = TypedFigure(indicator: try IndicatorCode("5.1"), value: "71")
            let ratio = TypedFigure(indicator: try ContributionField.ratio, value: "60")
            let content = ReportContent(revision: 0, figures: [ratio, rank], narratives: words)
            let earlier = try field.field.address("2025-Q2", Self.measurer)
            let author = try ContributionField.writer(for: Self.measurer)
            let (runtime, take) = (field.field.runtime, TakeFigure(runtime: field.field.runtime))
            try await SubmitReport(runtime: runtime)(earlier, content, by: author)
            try await AcceptReport(runtime: runtime)(earlier, by: ReportingActor(ReportingField.ha))
            try await field.field.open()

            try await take(Self.address(field), rank.indicator, .last, by: author)
            let notOffered = await #expect(throws: Refusal.self) {
                try await take(Self.address(field), ContributionField.ratio, .last, by: author)
            }

            let report = try await ReadReport(runtime: runtime)(Self.address(field), by: .command).sheet.report
            #expect(report?.figures[rank.key]?.typed.value == "71")
            #expect(report?.figures[rank.key]?.typed.note == "Giữ số đã công bố của kỳ 2025-Q2")
            #expect(notOffered == .conflict(Message("figure.no_last", ["code": "1.1"])))
        }
    }

    private func database(_ body: @Sendable (ContributionField) async throws -> Void) async throws {
        try await TestDatabase.sqlite.with { try await body(try await ContributionField(database: $0)) }
    }
}
