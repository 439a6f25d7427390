import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// Figures of a unit that measures an indicator and contributes to it: two rows all the way.
@Suite struct ContributedFigureTests {
    private static let home = "bo-noi-vu"

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

    private static func figures(measured: String = "480") throws -> [TypedFigure] {
        let measured = TypedFigure(indicator: try ContributionField.count, value: measured, note: "Nguồn: hệ thống")
        return [measured] + (try ContributionField.contribution("851", of: "1000", count: "12"))
    }

    @Test(arguments: TestDatabase.all)
    func `a round asks each member of the collective once, and who measures as well`(
        _ database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let round = try await field.field.runtime.database.read { connection in
                let round = try RoundStore(connection: connection).find(
                    try PeriodCode("2025-Q3"),
                    planID: field.field.plan.id
                )
                return try round.map { try RoundStore(connection: connection).obligations(of: $0) } ?? []
            }
            let asked = round.filter { $0.indicator.text == "1.2" }

            #expect(asked.filter { $0.kind == .measuring }.map(\.organisation.text) == [Self.home])
            #expect(
                Set(asked.filter { $0.kind == .contributing }.map(\.organisation.text))
                    == Set(ContributionField.contributors)
            )
            #expect(asked.count == 7)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a unit that measures and contributes has two figures of one indicator`(_ database: TestDatabase) async throws
    {
        try await field(on: database) { field in
            let figures = try Self.figures()
            let address = try field.field.address("2025-Q3", Self.home)

            try await field.supply(figures, of: Self.home)

            let sheet = try await ReadReport(runtime: field.field.runtime)(address, by: .command).sheet
            #expect(sheet.rows.map(\.key.text) == ["1.1-contributing", "1.2", "1.2-contributing"])
            let stored = sheet.report?.figures ?? [:]
            #expect(stored.mapValues(\.typed) == Dictionary(uniqueKeysWithValues: figures.map { ($0.key, $0) }))
            let values = sheet.inForce.mapValues { $0.vintage.figure.value?.canonical }
            #expect(
                values == [
                    try FigureKey("1.1-contributing"): "85.1", try FigureKey("1.2"): "480",
                    try FigureKey("1.2-contributing"): "12",
                ]
            )
        }
    }

    @Test(arguments: TestDatabase.all)
    func `the published series and the rating use what is measured`(_ database: TestDatabase) async throws {
        try await field(on: database) { field in
            try await field.supply(try Self.figures(), of: Self.home)
            try await field.supply(try ContributionField.contribution("1", of: "4"), of: "bo-y-te")

            let plan = field.field.plan
            let (series, rated, listed, report) = try await field.field.runtime.database.read { connection in
                let round = try #require(
                    try RoundStore(connection: connection).find(try PeriodCode("2025-Q3"), planID: plan.id)
                )
                return (
                    try AcceptedFigureQuery(connection: connection)
                        .rows(plan: plan.id, edition: plan.editionID, indicator: "1.2"),
                    try RatedIndicatorQuery(connection: connection)
                        .rows(of: plan, codes: ["1.1", "1.2"]),
                    try ObservationStore(connection: connection)
                        .list(planID: plan.id, asOf: field.field.clock.now()),
                    try ConsolidatedQuery(connection: connection)(
                        round,
                        of: plan,
                        asOf: field.field.clock.now(),
                        internally: true
                    )
                )
            }

            #expect(series.map { $0.figure.value?.canonical } == ["480"])
            #expect(rated.map { $0.figure?.value.canonical } == [nil, "480"])
            #expect(listed.map(\.key.figure.text) == ["1.2"])
            let figures = report.rows.first { $0.code.text == "1.2" }?.figures ?? []
            #expect(figures.map { $0.figure?.value?.canonical } == ["480"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a contribution is corrected by itself`(_ database: TestDatabase) async throws {
        try await field(on: database) { field in
            try await field.supply(try Self.figures(), of: Self.home)
            let (runtime, address) = (field.field.runtime, try field.field.address("2025-Q3", Self.home))
            let corrected = TypedFigure(try FigureKey("1.2-contributing"), value: "15")

            let number = try await CorrectFigure(runtime: runtime)(
                address,
                corrected,
                reason: "Đếm thiếu",
                by: ReportingActor(ReportingField.ha)
            )

            let sheet = try await ReadReport(runtime: runtime)(address, by: .command).sheet
            #expect(number == 2)
            #expect(sheet.inForce[corrected.key]?.vintage.figure.value?.canonical == "15")
            #expect(sheet.inForce[try FigureKey("1.2")]?.vintage.figure.value?.canonical == "480")
        }
    }

    @Test func `a share without its fraction may be saved but neither sent nor put in by a correction`() async throws {
        try await field(on: .sqlite) { field in
            let (runtime, address) = (field.field.runtime, try field.field.address("2025-Q3", "bo-y-te"))
            let author = try ContributionField.writer(for: "bo-y-te")
            let bare = TypedFigure(try FigureKey("1.1-contributing"), value: "85,1")
            let content = ReportContent(
                revision: 0,
                figures: [bare, TypedFigure(try FigureKey("1.2-contributing"), value: "3")],
                narratives: Narratives()
            )

            try await SaveDraft(runtime: runtime)(address, content, by: author)
            let sent = await #expect(throws: InvalidInput.self) {
                try await SubmitReport(runtime: runtime)(address, by: author)
            }
            try await field.supply(
                try ContributionField.contribution("1", of: "2"),
                of: "bo-y-te"
            )
            let corrected = await #expect(throws: InvalidInput.self) {
                try await CorrectFigure(runtime: runtime)(address, bare, reason: "Sửa", by: .command)
            }

            let fault = InputProblem(
                field: "numerator-1.1-contributing",
                message: Message("figure.contribution_needs_fraction")
            )
            #expect(sent?.problems == [fault])
            #expect(corrected?.problems == [fault])
        }
    }

    @Test(arguments: [
        ("12", "0", "denominator-1.1-contributing", "figure.denominator_zero"),
        ("12", "11", "numerator-1.1-contributing", "figure.numerator_above_denominator"),
        ("", "11", "numerator-1.1-contributing", "figure.numerator_needed"),
    ])
    func `a bad fraction is refused beside its field`(
        numerator: String,
        denominator: String,
        name: String,
        key: String
    ) async throws {
        try await field(on: .sqlite) { field in
            let figures = try ContributionField.contribution(numerator, of: denominator)
            let refused = await #expect(throws: InvalidInput.self) { try await field.supply(figures, of: "bo-y-te") }

            #expect(refused?.problems.map(\.field) == [name])
            #expect(refused?.problems.first?.message.key == key)
        }
    }

    @Test func `what a unit is not asked for is refused by kind`() async throws {
        try await field(on: .sqlite) { field in
            let figures =
                try ContributionField.contribution("1", of: "2")
                + [TypedFigure(indicator: try ContributionField.count, value: "5")]
            let refused = await #expect(throws: InvalidInput.self) { try await field.supply(figures, of: "bo-y-te") }

            #expect(refused?.problems.map(\.field) == ["value-1.2"])
            #expect(refused?.problems.first?.message.key == "figure.not_asked")
        }
    }

    @Test(arguments: [Language.vietnamese, .english])
    func `the file carries both rows of an indicator and gives them back`(language: Language) async throws {
        try await field(on: .sqlite) { field in
            let (runtime, address) = (field.field.runtime, try field.field.address("2025-Q3", Self.home))
            let author = try ContributionField.writer(for: Self.home)
            let content = ReportContent(revision: 0, figures: try Self.figures(), narratives: Narratives())
            try await SaveDraft(runtime: runtime)(address, content, by: author)

            let bytes = try await ExportForm(runtime: runtime)(address, in: language, by: author).bytes
            let check = try await CheckForm(runtime: runtime)(address, bytes, name: "f.xlsx", by: author)

            #expect(check.isStorable)
            #expect(check.rows.map(\.asked.key.text) == ["1.1-contributing", "1.2", "1.2-contributing"])
            #expect(check.rows.allSatisfy { !$0.changes })
        }
    }

    @Test func `a file with both kinds is read after LibreOffice saved it with its rows elsewhere`() async throws {
        try await check("contributions-libreoffice.xlsx") { check in
            #expect(check.faults.shown.map(\.message.key) == [])
            let read = check.rows.map { "\($0.asked.key) \($0.figure?.value?.canonical ?? "-")" }
            #expect(read == ["1.1-contributing 85.1", "1.2 480", "1.2-contributing 12"])
        }
    }

    @Test(arguments: [
        ("contributions-kind-emptied.xlsx", ["report_form.kind_missing", "report_form.contribution_missing"]),
        ("contributions-other-kind.xlsx", ["report_form.unknown_kind", "report_form.contribution_missing"]),
    ])
    func `a row whose kind cannot be told is refused by its cell`(name: String, keys: [String]) async throws {
        try await check(name) { check in
            #expect(Set(check.faults.shown.map(\.message.key)) == Set(keys))
            #expect(check.faults.shown.first { $0.message.key == keys[0] }?.place.contains("!") == true)
        }
    }

    private func check(_ name: String, _ body: @Sendable (FormCheck) throws -> Void) async throws {
        try await field(on: .sqlite) { field in
            let (runtime, address) = (field.field.runtime, try field.field.address("2025-Q3", Self.home))
            let author = try ContributionField.writer(for: Self.home)
            let bytes = try FormFixture.bytes(name)
            try body(try await CheckForm(runtime: runtime)(address, bytes, name: name, by: author))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `what was supplied before is that of the row's own kind`(_ database: TestDatabase) async throws {
        try await field(on: database) { field in
            try await field.field.open("2025-Q2")
            try await field.supply(try Self.figures(), of: Self.home, in: "2025-Q2")

            let address = try field.field.address("2025-Q3", Self.home)
            let rows = try await ReadReport(runtime: field.field.runtime)(address, by: .command).sheet.rows

            #expect(
                rows.map { $0.last?.vintage.figure.value?.canonical } == ["85.1", "480", "12"]
            )
        }
    }
}
