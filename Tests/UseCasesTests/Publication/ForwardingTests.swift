import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ForwardingTests {
    private static let lan = ReportingActor(ReportingField.lan)
    private static let ha = ReportingActor(ReportingField.ha)
    private static let binh = ReportingActor(ReportingField.binh)

    /// Quý III/2025 with the accepted report of Cục Viễn thông, locked.
    private func locked(
        on database: TestDatabase,
        _ body: @Sendable (ReportingField, PeriodCode) async throws -> Void
    ) async throws {
        try await database.with { opened in
            let field = try await ReportingField(database: opened)
            let round = try PeriodCode("2025-Q3")
            try await field.open()
            let words = Narratives(trend: "Tăng đều")
            let content = try ReportingField.report(narratives: words)
            try await SubmitReport(runtime: field.runtime)(field.telecom, content, by: Self.lan)
            try await AcceptReport(runtime: field.runtime)(field.telecom, by: Self.ha)
            for move in [RoundMove.close, .lock] {
                try await MoveRound(runtime: field.runtime)(round, of: field.plan.code, move, by: Self.ha)
            }
            field.clock.advance(seconds: 60)
            try await body(field, round)
        }
    }

    private func correct(_ field: ReportingField) async throws {
        let official = TypedFigure(indicator: try IndicatorCode("1.6"), value: "88,1", status: "A")
        try await CorrectFigure(runtime: field.runtime)(field.telecom, official, reason: "Số chính thức", by: Self.ha)
    }

    private func address(_ field: ReportingField, _ round: PeriodCode, _ number: Int = 1) -> EditionAddress {
        EditionAddress(plan: field.plan.code, round: round, number: number)
    }

    @Test(arguments: TestDatabase.all) func `an edition keeps figures, words and vintages, and its fingerprint`(
        database: TestDatabase
    ) async throws {
        try await locked(on: database) { field, round in
            let edition = try await ForwardRound(runtime: field.runtime)(round, of: field.plan.code, by: Self.ha)

            let read = ReadEditions(runtime: field.runtime)
            let opened = try await read(address(field, round), by: Self.binh)
            let scope = try await read(round, of: field.plan.code, by: Self.binh).scope
            let bytes = try await read.bytes(of: address(field, round), .json, by: Self.binh)
            let figure = opened.report.rows.first?.figures.first
            #expect(edition.number == 1)
            #expect(edition.sha256 == Fingerprint.sha256(bytes))
            #expect(edition.files.map(\.format) == [.csv, .json, .xlsx])
            #expect(figure?.figure?.value?.canonical == "88.4")
            #expect(figure?.vintage == 1)
            #expect(opened.report.narratives?.map(\.narratives.trend) == ["Tăng đều"])
            #expect(opened.changes == nil)
            #expect(scope.round.state == .forwarded)
            let log = try await AuditTrail.last(of: field.runtime)
            #expect(log.actor == "le.thu.ha")
            #expect(log.action == "round.forwarded")
            #expect(log.subject == "plan/chuyen-doi-so-2023/round/2025-Q3/edition/1")
            #expect(log.detail.contains(edition.sha256))
        }
    }

    @Test(arguments: TestDatabase.all) func `a correction makes a second edition and leaves the first as it was`(
        database: TestDatabase
    ) async throws {
        try await locked(on: database) { field, round in
            let forward = ForwardRound(runtime: field.runtime)
            let read = ReadEditions(runtime: field.runtime)
            try await forward(round, of: field.plan.code, by: Self.ha)
            let first = try await read.bytes(of: address(field, round), .xlsx, by: Self.ha)
            field.clock.advance(seconds: 3600)
            try await correct(field)

            await #expect(throws: InvalidInput(field: "reason", "edition.reason_needed")) {
                try await forward(round, of: field.plan.code, reason: " \n", by: Self.ha)
            }
            try await forward(round, of: field.plan.code, reason: "Đính chính 1.6", by: Self.ha)

            let changes = try await read(address(field, round, 2), by: Self.ha).changes ?? []
            let again = try await read.bytes(of: address(field, round), .xlsx, by: Self.ha)
            #expect(again == first)
            #expect(changes.count == 1)
            guard case .figure(let code, _, _, let before, let after) = changes.first else {
                Issue.record("no figure changed")
                return
            }
            #expect(code.text == "1.6")
            #expect([before?.figure?.value?.canonical, after?.figure?.value?.canonical] == ["88.4", "88.1"])
            #expect([before?.vintage, after?.vintage] == [1, 2])
        }
    }

    @Test(arguments: TestDatabase.all) func `nothing new makes no edition`(database: TestDatabase) async throws {
        try await locked(on: database) { field, round in
            let forward = ForwardRound(runtime: field.runtime)
            try await forward(round, of: field.plan.code, by: Self.ha)
            field.clock.advance(seconds: 3600)

            await #expect(throws: Refusal.conflict(Message("edition.nothing_new", ["number": "1"]))) {
                try await forward(round, of: field.plan.code, reason: "Lại", by: Self.ha)
            }
        }
    }

    @Test(arguments: TestDatabase.all) func `the recipient acknowledges once, and nobody in its place`(
        database: TestDatabase
    ) async throws {
        try await locked(on: database) { field, round in
            try await ForwardRound(runtime: field.runtime)(round, of: field.plan.code, by: Self.ha)
            let acknowledge = AcknowledgeEdition(runtime: field.runtime)
            let waiting = try await field.runtime.database.read {
                try EditionStore(connection: $0).waiting(for: Self.binh.receivingOrganisations)
            }

            await #expect(throws: Refusal.notFound(Message("edition.not_found"))) {
                try await acknowledge(address(field, round), by: Self.lan)
            }
            await #expect(throws: Refusal.self) { try await acknowledge(address(field, round), by: Self.ha) }
            try await acknowledge(address(field, round), by: Self.binh)
            await #expect(throws: Refusal.conflict(Message("edition.acknowledged_already"))) {
                try await acknowledge(address(field, round), by: Self.binh)
            }

            let editions = try await ReadEditions(runtime: field.runtime)(round, of: field.plan.code, by: Self.ha)
                .editions
            let log = try await AuditTrail.last(of: field.runtime)
            let left = try await field.runtime.database.read {
                try EditionStore(connection: $0).waiting(for: Self.binh.receivingOrganisations)
            }
            #expect(waiting.map(\.number) == [1])
            #expect(left.isEmpty)
            #expect(editions.map(\.acknowledgedBy) == ["pham.quoc.binh"])
            #expect(editions.map(\.acknowledgedAt) == [field.clock.now()])
            #expect([log.actor, log.action] == ["pham.quoc.binh", "edition.acknowledged"])
        }
    }

    @Test func `an open round, a unit and a reader without rights are refused`() async throws {
        try await TestDatabase.sqlite.with { opened in
            let field = try await ReportingField(database: opened)
            let round = try PeriodCode("2025-Q3")
            try await field.open()
            let forward = ForwardRound(runtime: field.runtime)

            await #expect(throws: Refusal.conflict(Message("edition.round_not_locked"))) {
                try await forward(round, of: field.plan.code, by: Self.ha)
            }
            await #expect(throws: Refusal.forbidden(Message("round.coordinator_only"))) {
                try await forward(round, of: field.plan.code, by: Self.lan)
            }
            await #expect(throws: Refusal.notFound(Message("edition.not_found"))) {
                try await ReadEditions(runtime: field.runtime)(round, of: field.plan.code, by: Self.lan)
            }
        }
    }

    @Test(arguments: TestDatabase.all) func `bytes changed in the database are noticed`(
        database: TestDatabase
    ) async throws {
        try await locked(on: database) { field, round in
            try await ForwardRound(runtime: field.runtime)(round, of: field.plan.code, by: Self.ha)
            let read = ReadEditions(runtime: field.runtime)
            let bytes = try await read.bytes(of: address(field, round), .csv, by: Self.ha)
            let forged = Array(bytes.dropLast())
            try await field.runtime.database.write { connection in
                _ = try connection.execute("UPDATE round_edition_file SET content = \(forged) WHERE format = 'csv'")
            }

            await #expect(throws: AlteredEdition.self) {
                try await read.bytes(of: address(field, round), .csv, by: Self.ha)
            }
        }
    }
}
