import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct DeliveryTests {
    private func with(_ body: @Sendable (UrgingField) async throws -> Void) async throws {
        try await TestDatabase.sqlite.with { try await body(try await UrgingField(database: $0)) }
    }

    private func message(_ field: UrgingField, _ account: String = "vu.thi.lan") async throws -> StoredMessage {
        try #require(try await field.messages().first { $0.account == account })
    }

    @Test func `a message that was taken over has a receipt, and the audit log is sound`() async throws {
        try await with { field in
            try await field.urgeAndSend()

            let message = try await message(field)
            let receipts = try await field.runtime.database.read {
                try OutboxStore(connection: $0).attempts(of: message.id)
            }
            #expect(message.state == .sent)
            #expect(receipts.map(\.outcome) == ["accepted"])
            #expect(receipts.map(\.answer) == ["250 OK"])
            #expect(try await VerifyAudit(runtime: field.runtime)().fault == nil)
        }
    }

    @Test func `an address refused for good holds nobody up and is not tried again`() async throws {
        try await with { field in
            field.mailer.answer(.refused(answer: "550 No such user"), to: "vu.thi.lan@mic.example")

            try await field.urgeAndSend()
            field.field.clock.advance(seconds: 86_400)
            _ = try await DeliverMail(runtime: field.runtime)()

            #expect(field.recipients == ["tran.van.minh"])
            let message = try await message(field)
            #expect(message.state == .failed)
            #expect(message.attempts == 1)
            #expect(message.answer == "550 No such user")
        }
    }

    @Test func `what is postponed comes again after its pause and is given up after twelve tries`() async throws {
        try await with { field in
            field.mailer.answer(.postponed(answer: "451 Busy"), to: "vu.thi.lan@mic.example")
            try await field.urgeAndSend()
            let first = try await message(field)
            #expect(first.state == .waiting)
            #expect(first.dueAt > field.field.clock.now())
            #expect(try await DeliverMail(runtime: field.runtime)() == 0)

            for _ in 2...12 {
                field.field.clock.set(try await message(field).dueAt)
                #expect(try await DeliverMail(runtime: field.runtime)() == 1)
            }

            let last = try await message(field)
            #expect(last.state == .failed)
            #expect(last.attempts == 12)
        }
    }

    @Test func `what was claimed by a process that died waits for the lease and is sent by another`() async throws {
        try await with { field in
            try await PlanUrging(runtime: field.runtime)()
            let now = field.field.clock.now()
            let claimed = try await field.runtime.database.write {
                try OutboxStore(connection: $0).claim(10, by: "dead", until: now.adding(seconds: 60), at: now)
            }
            #expect(claimed.count == 2)

            #expect(try await DeliverMail(runtime: field.runtime)() == 0)
            field.field.clock.advance(seconds: 59)
            #expect(try await DeliverMail(runtime: field.runtime)() == 0)
            field.field.clock.advance(seconds: 1)
            #expect(try await DeliverMail(runtime: field.runtime)() == 2)

            #expect(field.recipients.sorted() == ["tran.van.minh", "vu.thi.lan"])
        }
    }

    @Test func `what was handed over when the process died is uncertain and never sent again by itself`() async throws {
        try await with { field in
            try await PlanUrging(runtime: field.runtime)()
            let now = field.field.clock.now()
            let id = try await message(field).id
            try await field.runtime.database.write { connection in
                let outbox = OutboxStore(connection: connection)
                _ = try outbox.claim(10, by: "dead", until: now.adding(seconds: 60), at: now)
                #expect(try outbox.handOver(id, by: "dead", at: now))
            }
            field.field.clock.advance(seconds: 60)

            let deliver = DeliverMail(runtime: field.runtime)
            while try await deliver() > 0 {}

            #expect(field.recipients == ["tran.van.minh"])
            #expect(try await message(field).state == .uncertain)
        }
    }

    @Test func `the coordinator has an uncertain message sent again, under the same name, to the present address`()
        async throws
    {
        try await with { field in
            field.mailer.answer(.unknown(answer: "timeout"), to: "vu.thi.lan@mic.example")
            try await field.urgeAndSend()
            let message = try await message(field)
            #expect(message.state == .uncertain)
            try await SetEmail(runtime: field.runtime)("lan@moi.example", of: AccountName("vu.thi.lan"), by: "quan-tri")
            let retry = RetryMessage(runtime: field.runtime)
            await #expect(throws: Refusal.self) {
                try await retry(message.id, of: field.field.plan.code, by: ReportingActor(ReportingField.lan))
            }

            try await retry(message.id, of: field.field.plan.code, by: ReportingActor(ReportingField.ha))
            try await field.urgeAndSend()

            let sent = try #require(field.mailer.taken.last)
            #expect(sent.recipient.text == "lan@moi.example")
            #expect(sent.messageID == message.messageID)
            await #expect(throws: Refusal.self) {
                try await retry(message.id, of: field.field.plan.code, by: ReportingActor(ReportingField.ha))
            }
        }
    }

    @Test func `a holder whose lease ran out may not hand over`() async throws {
        try await with { field in
            try await PlanUrging(runtime: field.runtime)()
            let now = field.field.clock.now()
            let id = try await message(field).id
            try await field.runtime.database.write { connection in
                let outbox = OutboxStore(connection: connection)
                _ = try outbox.claim(10, by: "slow", until: now.adding(seconds: 60), at: now)
                #expect(try outbox.handOver(id, by: "other", at: now) == false)
                #expect(try outbox.handOver(id, by: "slow", at: now.adding(seconds: 60)) == false)
                #expect(try outbox.handOver(id, by: "slow", at: Instant(milliseconds: now.milliseconds + 59_999)))
            }
        }
    }
}
