import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// What waits in the outbox is looked at again when its turn comes: nobody is urged for what came in meanwhile.
@Suite struct WithheldMessageTests {
    private func with(
        _ database: TestDatabase = .sqlite,
        _ body: @Sendable (UrgingField) async throws -> Void
    ) async throws {
        try await database.with { try await body(try await UrgingField(database: $0)) }
    }

    /// The report of Cục Viễn thông, sent by its approver.
    private static func submit(_ field: UrgingField) async throws {
        let hung = ReportingActor(
            name: "do.van.hung",
            grants: [Grant(role: .approver, organisation: try OrganisationCode("cuc-vien-thong"))]
        )
        try await SubmitReport(runtime: field.runtime)(field.field.telecom, ReportingField.report(), by: hung)
    }

    private static func message(_ field: UrgingField, of account: String) async throws -> StoredMessage {
        try #require(try await field.messages().last { $0.account == account })
    }

    @Test(arguments: TestDatabase.all)
    func `a message about a report that came in meanwhile is withheld, the rest goes out`(
        database: TestDatabase
    ) async throws {
        try await with(database) { field in
            try await PlanUrging(runtime: field.runtime)()
            try await Self.submit(field)

            let deliver = DeliverMail(runtime: field.runtime)
            while try await deliver() > 0 {}

            let message = try await Self.message(field, of: "vu.thi.lan")
            #expect(field.recipients == ["tran.van.minh"])
            #expect(message.state == .withheld)
            #expect(message.withheldFor == .nothingOwed)
            #expect(message.settledAt == field.field.clock.now())
            #expect(message.attempts == 0)
            let entries = try await field.runtime.database.read {
                try AuditQuery(connection: $0)(before: nil, actor: "system", subject: "message", limit: 100)
            }
            #expect(entries.contains { $0.detail.contains("\"withheld\":\"\(message.id)\"") })
            #expect(try await VerifyAudit(runtime: field.runtime)().fault == nil)
        }
    }

    @Test func `a postponed message is withheld on its next try`() async throws {
        try await with { field in
            field.mailer.answer(.postponed(answer: "451 Busy"), to: "vu.thi.lan@mic.example")
            try await field.urgeAndSend()
            try await Self.submit(field)
            field.field.clock.set(try await Self.message(field, of: "vu.thi.lan").dueAt)

            #expect(try await DeliverMail(runtime: field.runtime)() == 1)

            let message = try await Self.message(field, of: "vu.thi.lan")
            #expect(message.state == .withheld && message.withheldFor == .nothingOwed)
            #expect(field.recipients == ["tran.van.minh"])
        }
    }

    @Test func `a deadline moved meanwhile takes the reminder back`() async throws {
        try await with { field in
            try field.set(day: 3, hour: 9)
            try await PlanUrging(runtime: field.runtime)()
            try await GrantExtension(runtime: field.runtime)(
                field.field.telecom,
                dueBefore: #require(Day(iso: "2025-10-20")),
                reason: "Bão",
                by: ReportingActor(ReportingField.ha)
            )

            let deliver = DeliverMail(runtime: field.runtime)
            while try await deliver() > 0 {}

            #expect(field.recipients == ["tran.van.minh"])
            #expect(try await Self.message(field, of: "vu.thi.lan").withheldFor == .nothingOwed)
        }
    }

    @Test(arguments: TestDatabase.all) func `of two reports the one that came in is no longer spoken of`(
        database: TestDatabase
    ) async throws {
        try await with(database) { field in
            let grants = try ["cuc-vien-thong", "vu-ktsxhs"].map {
                Grant(role: .contributor, organisation: try OrganisationCode($0))
            }
            let account = try NewAccount(
                name: AccountName("hai.don.vi"),
                displayName: "Người Hai Đơn Vị",
                grants: grants,
                email: EmailAddress("hai@mic.example")
            )
            _ = try await CreateAccount(runtime: field.runtime)(account, by: "command")
            try await PlanUrging(runtime: field.runtime)()
            let before = try await Self.message(field, of: "hai.don.vi")
            try await Self.submit(field)

            let deliver = DeliverMail(runtime: field.runtime)
            while try await deliver() > 0 {}

            let after = try await Self.message(field, of: "hai.don.vi")
            let planID = field.field.plan.id
            let steps = try await field.runtime.database.read {
                try OutboxQuery(connection: $0).steps(of: [after.id], planID: planID)
            }
            #expect(before.body.contains("Cục Viễn thông") && before.body.contains("Vụ Kinh tế số"))
            #expect(after.state == .sent)
            #expect(!after.body.contains("Cục Viễn thông") && after.body.contains("Vụ Kinh tế số"))
            #expect(after.subject.contains("Vụ Kinh tế số"))
            #expect(steps.map(\.organisation.text) == ["vu-ktsxhs"])
            let sent = try #require(field.mailer.taken.first { $0.recipient.text == "hai@mic.example" })
            #expect(sent.messageID == before.messageID)
        }
    }

    @Test func `urging can be narrowed to a plan`() async throws {
        try await with { field in
            let urge = PlanUrging(runtime: field.runtime)
            let other = try await urge(planID: field.field.plan.id + 1)
            let own = try await urge(planID: field.field.plan.id)
            #expect(other == 0)
            #expect(own == 2)
        }
    }
}
