import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct CompletenessTests {
    private static let lan = ReportingActor(ReportingField.lan)
    private static let minh = ReportingActor(ReportingField.minh)
    private static let ha = ReportingActor(ReportingField.ha)
    private static let all = ListWindow(limit: 100, offset: 0)

    /// Quý II/2025 without reports, Quý III/2025: Cục Viễn thông sent in time, Vụ KTS-XHS has begun.
    private func field(on kind: TestDatabase, _ body: @Sendable (ReportingField) async throws -> Void) async throws {
        try await kind.with { database in
            let field = try await ReportingField(database: database)
            try await field.open("2025-Q2")
            try await field.open()
            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)
            let draft = ReportContent(revision: 0, figures: [], narratives: Narratives(trend: "Tăng"))
            let address = try field.address("2025-Q3", "vu-ktsxhs")
            try await SaveDraft(runtime: field.runtime)(address, draft, by: Self.minh)
            try await body(field)
        }
    }

    private func read(
        _ field: ReportingField,
        _ rounds: RoundChoice = .latest,
        filter: CompletenessFilter = CompletenessFilter(),
        window: ListWindow? = all,
        by actor: ReportingActor = ha
    ) async throws -> CompletenessMatrix {
        try await ReadCompleteness(runtime: field.runtime)(
            field.plan.code,
            rounds,
            filter: filter,
            window: window,
            by: actor
        ).matrix
    }

    private func states(_ matrix: CompletenessMatrix, _ round: String) throws -> [String] {
        let code = try PeriodCode(round)
        return matrix.units.map { "\($0.organisation) \($0.cells[code]?.state.rawValue ?? "none")" }
    }

    @Test(arguments: TestDatabase.all) func `each unit stands in one way in each round and the counts add up`(
        kind: TestDatabase
    ) async throws {
        try await field(on: kind) { field in
            let before = try await read(field)
            field.clock.advance(seconds: 5 * 86_400)
            let after = try await read(field)
            try await SubmitReport(runtime: field.runtime)(
                field.address("2025-Q3", "vu-ktsxhs"),
                ReportContent(
                    revision: 1,
                    figures: [TypedFigure(indicator: IndicatorCode("1.10"), value: "6,5")],
                    narratives: Narratives()
                ),
                by: Self.minh
            )
            let late = try await read(field)

            let q3 = try PeriodCode("2025-Q3")
            #expect(try states(before, "2025-Q2").allSatisfy { $0.hasSuffix("missing") })
            #expect(
                try states(before, "2025-Q3") == ["cuc-cdsqg waiting", "cuc-vien-thong in_time", "vu-ktsxhs draft"]
            )
            #expect(
                try states(after, "2025-Q3") == ["cuc-cdsqg missing", "cuc-vien-thong in_time", "vu-ktsxhs missing"]
            )
            #expect(late.units[2].cells[q3]?.state == .late)
            #expect(late.units[2].cells[q3]?.daysLate == 3)
            for matrix in [before, after, late] {
                #expect(matrix.rounds.map { matrix.obliged(in: $0.code) } == [3, 3])
            }
            #expect(late.counts[q3] == [.inTime: 1, .late: 1, .missing: 1])
        }
    }

    @Test(arguments: TestDatabase.all) func `the rule in SQL is the rule of the Domain`(kind: TestDatabase) async throws
    {
        try await field(on: kind) { field in
            let q3 = try PeriodCode("2025-Q3")
            let day = try #require(Day(iso: "2025-10-11"))
            try await GrantExtension(runtime: field.runtime)(
                field.address("2025-Q3", "cuc-cdsqg"),
                dueBefore: day,
                reason: "Bão",
                by: Self.ha
            )
            let instants = [
                Instant(startOf: Day(number: day.number - 6)), Instant(startOf: day),
                Instant(milliseconds: Instant(startOf: day).milliseconds - 1),
            ]
            for instant in instants {
                field.clock.set(instant)
                let matrix = try await read(field, .round(q3))
                for unit in matrix.units {
                    let cell = try #require(unit.cells[q3])
                    let expected = Completeness(
                        first: cell.firstSubmittedAt,
                        isBegun: cell.reportState != nil,
                        deadline: cell.deadline,
                        at: instant
                    )
                    #expect(cell.state == expected, "\(unit.organisation) at \(instant.rfc3339)")
                }
                #expect(
                    matrix.units.first { $0.organisation.text == "cuc-cdsqg" }?.cells[q3]?.deadline.isExtended == true
                )
            }
        }
    }

    @Test(arguments: TestDatabase.all) func `the matrix is narrowed by state, words, kind and round and comes in pages`(
        kind: TestDatabase
    ) async throws {
        try await field(on: kind) { field in
            let q3 = try PeriodCode("2025-Q3")
            let drafts = try await read(field, .round(q3), filter: CompletenessFilter(states: [.draft, .waiting]))
            let words = try await read(field, filter: CompletenessFilter(search: "vien thong"))
            let provinces = try await read(field, filter: CompletenessFilter(kind: .province))
            let second = try await read(field, window: ListWindow(limit: 2, offset: 2))
            let beyond = try await read(field, window: ListWindow(limit: 2, offset: 20))
            let whole = try await read(field, window: nil)

            #expect(drafts.units.map(\.organisation.text) == ["cuc-cdsqg", "vu-ktsxhs"])
            #expect(drafts.obliged(in: q3) == 3, "counts are of all units, whatever state is asked for")
            #expect(words.units.map(\.organisation.text) == ["cuc-vien-thong"])
            #expect(words.obliged(in: q3) == 1)
            #expect(provinces.total == 0 && provinces.units.isEmpty)
            #expect(second.units.map(\.organisation.text) == ["vu-ktsxhs"] && second.total == 3)
            #expect(beyond.units.isEmpty && beyond.total == 3)
            #expect(whole.units.count == 3 && whole.units.allSatisfy { $0.cells.count == 2 })
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a unit sees itself only, and provisional figures are counted until confirmed`(
        kind: TestDatabase
    ) async throws {
        try await field(on: kind) { field in
            let q3 = try PeriodCode("2025-Q3")
            try await AcceptReport(runtime: field.runtime)(field.telecom, by: Self.ha)
            let own = try await read(field, by: Self.lan)
            _ = try await CorrectFigure(runtime: field.runtime)(
                field.telecom,
                TypedFigure(indicator: IndicatorCode("1.6"), value: "88,1", status: "A"),
                reason: "Số chính thức",
                by: Self.ha
            )
            let confirmed = try await read(field, by: Self.lan)

            #expect(own.units.map(\.organisation.text) == ["cuc-vien-thong"])
            #expect(own.obliged(in: q3) == 1)
            #expect(own.units[0].cells[q3]?.provisional == 1)
            #expect(own.units[0].cells[q3]?.reportState == .accepted)
            #expect(confirmed.units[0].cells[q3]?.provisional == 0)
        }
    }

    @Test(arguments: TestDatabase.all) func `the ledger tells who granted what to whom, to whom it concerns`(
        kind: TestDatabase
    ) async throws {
        try await field(on: kind) { field in
            for (unit, day) in [
                ("cuc-vien-thong", "2025-10-11"), ("vu-ktsxhs", "2025-10-12"), ("vu-ktsxhs", "2025-10-13"),
            ] {
                try await GrantExtension(runtime: field.runtime)(
                    field.address("2025-Q3", unit),
                    dueBefore: #require(Day(iso: day)),
                    reason: "Bão số 10",
                    by: Self.ha
                )
            }
            let read = ReadExtensions(runtime: field.runtime)
            let (_, total, found) = try await read(field.plan.code, round: nil, window: Self.all, by: Self.ha)
            let (_, own, seen) = try await read(field.plan.code, round: nil, window: Self.all, by: Self.lan)
            let (_, none, _) = try await read(
                field.plan.code,
                round: PeriodCode("2025-Q2"),
                window: Self.all,
                by: Self.ha
            )

            #expect(total == 3)
            #expect(found.map { "\($0.organisation) \($0.day.iso)" }.first == "vu-ktsxhs 2025-10-13")
            #expect(found.allSatisfy { $0.grantedBy == "le.thu.ha" && $0.reason == "Bão số 10" })
            #expect((own, seen.map(\.organisation.text)) == (1, ["cuc-vien-thong"]))
            #expect(none == 0)
        }
    }
}
