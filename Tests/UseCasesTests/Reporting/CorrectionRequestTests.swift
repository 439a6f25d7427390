import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// A unit asks for an accepted figure to be corrected, and the coordinator answers.
@Suite struct CorrectionRequestTests {
    private static let lan = ReportingActor(ReportingField.lan)
    private static let minh = ReportingActor(ReportingField.minh)
    private static let ha = ReportingActor(ReportingField.ha)

    /// The report of Cục Viễn thông accepted at 09:00, its figure 1.6 being 88.4; it is 09:01 now.
    private func field(
        on database: TestDatabase = .sqlite,
        _ body: @Sendable (ReportingField) async throws -> Void
    ) async throws {
        try await database.with { opened in
            let field = try await ReportingField(database: opened)
            try await field.open()
            try await field.accept(ReportingField.report())
            field.clock.advance(seconds: 60)
            try await body(field)
        }
    }

    private static func proposal(
        _ value: String = "88,1",
        reason: String = "Đã có số chính thức",
        seen: Int? = nil,
        evidence: (name: String, bytes: [UInt8])? = nil
    ) throws -> CorrectionProposal {
        let typed = TypedFigure(indicator: try IndicatorCode("1.6"), value: value)
        return CorrectionProposal(typed: typed, reason: reason, seen: seen, evidence: evidence)
    }

    private static func ask(_ field: ReportingField, _ proposal: CorrectionProposal) async throws -> CorrectionRequest {
        try await RequestCorrection(runtime: field.runtime)(proposal, of: field.telecom, by: lan)
    }

    private static func answer(
        _ field: ReportingField,
        _ request: CorrectionRequest,
        _ answer: CorrectionAnswer,
        by actor: ReportingActor = ha
    ) async throws -> CorrectionRequest {
        try await AnswerCorrectionRequest(runtime: field.runtime)(request.id, of: field.plan.code, answer, by: actor)
    }

    private static func history(_ field: ReportingField) async throws -> [StoredVintage] {
        try await ReadFigure(runtime: field.runtime)(field.telecom, FigureKey("1.6"), by: ha).history
    }

    @Test(arguments: TestDatabase.all)
    func `an accepted request is a vintage with the unit's reason, in one transaction`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let request = try await Self.ask(field, Self.proposal())
            let before = try await Self.history(field)
            let asked = try await AuditTrail.last(of: field.runtime)

            let answered = try await Self.answer(field, request, .accept(seen: 1))

            let after = try await Self.history(field)
            let entry = try await AuditTrail.last(of: field.runtime)
            #expect(before.map(\.number) == [1])
            #expect(after.map { $0.vintage.figure.value?.canonical } == ["88.4", "88.1"])
            #expect(after.last?.vintage.reason == "Đã có số chính thức")
            #expect(after.last?.vintage.author == "le.thu.ha")
            #expect(answered.state == .accepted && answered.result == 2 && answered.decidedBy == "le.thu.ha")
            #expect([asked.action, asked.actor] == ["correction.requested", "vu.thi.lan"])
            #expect([entry.action, entry.actor] == ["correction.accepted", "le.thu.ha"])
            #expect(entry.detail.contains("\"vintage\":\"2\""))
            #expect(try await VerifyAudit(runtime: field.runtime)().fault == nil)
        }
    }

    @Test(arguments: TestDatabase.all) func `a declined request leaves the figure and tells the unit why`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let request = try await Self.ask(field, Self.proposal())

            let blank = await #expect(throws: InvalidInput.self) {
                try await Self.answer(field, request, .decline(reason: " \n"))
            }
            let declined = try await Self.answer(field, request, .decline(reason: "Chưa có công văn"))

            let sheet = try await ReadReport(runtime: field.runtime)(field.telecom, by: Self.lan).sheet
            #expect(blank?.problems.map(\.field) == ["reason"])
            #expect(declined.state == .declined)
            #expect(sheet.corrections.map(\.answer) == ["Chưa có công văn"])
            #expect(try await Self.history(field).count == 1)
            await #expect(throws: Refusal.conflict(Message("correction.is_declined"))) {
                try await Self.answer(field, request, .accept(seen: 1))
            }
        }
    }

    @Test func `the same request twice is one, another one for the figure has to wait`() async throws {
        try await field { field in
            let first = try await Self.ask(field, Self.proposal())
            let second = try await Self.ask(field, Self.proposal())

            #expect(first == second)
            await #expect(throws: Refusal.conflict(Message("correction.already_waiting"))) {
                try await Self.ask(field, Self.proposal("88,2"))
            }
            let taken = try await Self.answer(field, first, .withdraw, by: Self.lan)
            #expect(taken.state == .withdrawn)
            #expect(try await Self.ask(field, Self.proposal("88,2")).id != first.id)
        }
    }

    @Test func `what is not a correction, or has no reason, is refused beside its field`() async throws {
        try await field { field in
            for (proposal, fields) in [
                (try Self.proposal("130"), ["value-1.6"]), (try Self.proposal(reason: "  "), ["reason"]),
                (try Self.proposal(""), ["value-1.6"]),
            ] {
                let refused = await #expect(throws: InvalidInput.self) { try await Self.ask(field, proposal) }
                #expect(refused?.problems.map(\.field) == fields)
            }
            let typed = TypedFigure(indicator: try IndicatorCode("1.6"), value: "88,4", status: "P")
            let same = await #expect(throws: InvalidInput.self) {
                try await Self.ask(field, CorrectionProposal(typed: typed, reason: "Như cũ"))
            }
            #expect(same?.problems.map(\.message.key) == ["figure.nothing_corrected"])
        }
    }

    @Test func `only the unit asks and takes back, only the coordinator answers, and others know nothing of it`()
        async throws
    {
        try await field { field in
            let request = try await Self.ask(field, Self.proposal())
            let unknown = Refusal.notFound(Message("correction.not_found"))

            await #expect(throws: Refusal.notFound(Message("report.not_found"))) {
                try await RequestCorrection(runtime: field.runtime)(Self.proposal(), of: field.telecom, by: Self.minh)
            }
            await #expect(throws: unknown) { try await Self.answer(field, request, .accept(seen: 1), by: Self.minh) }
            await #expect(throws: Refusal.forbidden(Message("round.coordinator_only"))) {
                try await Self.answer(field, request, .accept(seen: 1), by: Self.lan)
            }
            await #expect(throws: Refusal.notFound(Message("report.not_found"))) {
                try await Self.answer(field, request, .withdraw)
            }
            let read = ReadCorrectionRequest(runtime: field.runtime)
            let plan = field.plan.code
            #expect(try await read.list(of: plan, state: nil, by: Self.minh).requests.isEmpty)
            #expect(try await read.list(of: plan, state: .waiting, by: Self.lan).requests == [request])
            #expect(try await read.list(of: plan, state: .waiting, by: Self.ha).total == 1)
            #expect(try await ReadReviewQueue(runtime: field.runtime)(plan, by: Self.ha).corrections == [request])
        }
    }

    @Test func `a figure corrected meanwhile is not overwritten unseen`() async throws {
        try await field { field in
            let request = try await Self.ask(field, Self.proposal())
            let typed = TypedFigure(indicator: try IndicatorCode("1.6"), value: "88,3")
            try await CorrectFigure(runtime: field.runtime)(field.telecom, typed, reason: "Rà soát", by: Self.ha)
            let meanwhile = Refusal.conflict(Message("figure.corrected_meanwhile", ["number": "2"]))

            await #expect(throws: meanwhile) { try await Self.answer(field, request, .accept(seen: nil)) }
            await #expect(throws: meanwhile) { try await Self.answer(field, request, .accept(seen: 1)) }
            let seen = try await Self.answer(field, request, .accept(seen: 2))

            #expect(seen.result == 3)
        }
    }

    @Test(arguments: TestDatabase.all) func `a request comes with its evidence, which the coordinator downloads`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let document = Array("%PDF-1.7\ncông văn".utf8)
            let request = try await Self.ask(field, Self.proposal(evidence: ("Công văn 15.pdf", document)))

            let id = try #require(request.evidence)
            let read = try await ReadEvidence(runtime: field.runtime)(id, of: field.telecom, by: Self.ha)

            #expect(read.bytes == document)
            #expect(read.evidence.name == "Công văn 15.pdf")
            let bad = await #expect(throws: InvalidInput.self) {
                try await Self.ask(field, Self.proposal("87", evidence: ("x.exe", Array("MZ".utf8))))
            }
            #expect(bad?.problems.map(\.field) == ["file"])
        }
    }

    @Test func `a report that is not accepted has no figure to correct`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await ReportingField(database: database)
            try await field.open()
            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)

            await #expect(throws: Refusal.conflict(Message("report.not_accepted"))) {
                try await Self.ask(field, Self.proposal())
            }
        }
    }
}
