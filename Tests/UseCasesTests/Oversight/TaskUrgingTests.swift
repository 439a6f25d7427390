import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// Units are urged about tasks by the messages they get about reports: on 02/10/2025 Cục Viễn thông is late with 749-02 and with
/// 749-10 of 2023 and 2024, and silent about 749-01, 749-10 of 2025 and 942-02; the first two are due on 31/12/2025.
@Suite struct TaskUrgingTests {
    /// The published plan with a mailer; Lan writes for Cục Viễn thông, Hùng approves, Bình leads the Ministry.
    private func with(
        _ kind: TestDatabase = .sqlite,
        _ body: @Sendable (PublishedPlan, Runtime, RecordingMailer) async throws -> Void
    ) async throws {
        try await kind.with { database in
            let field = try await PublishedPlan(database: database)
            let mailer = RecordingMailer()
            let setup = MailSetup(
                mailer: mailer,
                sender: MailSender(name: "Tiến độ", address: try EmailAddress("tiendo@mic.example")),
                address: PublicAddress("https://tiendo.example"),
                leaseSeconds: 60
            )
            let runtime = field.runtime.with(mail: setup)
            let people: [(String, String, Role)] = [
                ("vu.thi.lan", "Vũ Thị Lan", .contributor), ("do.van.hung", "Đỗ Văn Hùng", .approver),
            ]
            for (name, displayName, role) in people {
                let account = try NewAccount(
                    name: AccountName(name),
                    displayName: displayName,
                    grants: [Grant(role: role, organisation: OrganisationCode("cuc-vien-thong"))],
                    email: EmailAddress("\(name)@mic.example")
                )
                _ = try await CreateAccount(runtime: runtime)(account, by: "command")
            }
            try await body(field, runtime, mailer)
        }
    }

    private func urge(_ runtime: Runtime) async throws {
        try await PlanUrging(runtime: runtime)()
        while try await DeliverMail(runtime: runtime)() > 0 {}
    }

    private func messages(_ field: PublishedPlan) async throws -> [StoredMessage] {
        let id = field.plan.id
        return try await field.runtime.database.read {
            try OutboxQuery(connection: $0).page(planID: id, OutboxFilter(), limit: 100, offset: 0).messages.reversed()
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a person gets one message about all tasks, and nothing twice after a restart`(kind: TestDatabase) async throws
    {
        try await with(kind) { field, runtime, mailer in
            try await urge(runtime)
            // A restart remembers nothing but what is stored.
            try await urge(runtime.with(mail: runtime.mail))
            field.clock.advance(seconds: 86_400)
            try await urge(runtime)

            let messages = try await messages(field)
            #expect(mailer.taken.count == 2)
            #expect(messages.map(\.account) == ["do.van.hung", "vu.thi.lan"])
            let lan = try #require(messages.last)
            #expect(lan.subject == "[Tiến độ] Quá hạn, gửi lãnh đạo đơn vị: 6 nhiệm vụ")
            #expect(lan.body.contains("Cục Viễn thông – nhiệm vụ 749-02: Ban hành văn bản"))
            #expect(lan.body.contains("Quá hạn 275 ngày: thời hạn là 31/12/2024."))
            #expect(lan.body.contains("https://tiendo.example/ke-hoach/chuyen-doi-so-2023/nhiem-vu/749-10"))
            let steps = try await runtime.database.read {
                try TaskStepStore(connection: $0).steps(of: messages.map(\.id), planID: field.plan.id)
            }
            let codes = ["749-01", "749-02", "749-10/2023", "749-10/2024", "749-10/2025", "942-02"]
            #expect(steps.map(\.code).sorted() == codes.flatMap { [$0, $0] })
            #expect(steps.allSatisfy { $0.step == .escalation(days: 60) })
        }
    }

    @Test func `before the day only those who write are told, after it the leaders too`() async throws {
        try await with { field, runtime, mailer in
            try await urge(runtime)
            field.clock.set(Instant(try #require(Day(iso: "2025-12-01")), hour: 9))
            try await urge(runtime)
            #expect(mailer.taken.map(\.recipient.text).suffix(1) == ["vu.thi.lan@mic.example"])
            #expect(mailer.taken.count == 3)
            let reminder = try #require(try await messages(field).last)
            #expect(reminder.body.contains("Còn 30 ngày đến thời hạn 31/12/2025."))

            field.clock.set(Instant(try #require(Day(iso: "2026-03-01")), hour: 9))
            try await urge(runtime)
            #expect(mailer.taken.suffix(2).map(\.recipient.text).sorted().first == "do.van.hung@mic.example")
        }
    }

    @Test func `a plan that sends nothing about tasks sends nothing`() async throws {
        try await with { field, runtime, mailer in
            let off = try TaskUrgingSetting(isOn: false, reminderDays: [], overdueDays: [1], escalationDays: nil)
            let ha = ReportingActor(ReportingField.ha)
            try await SetUrging(runtime: runtime)(.standard, tasks: off, of: field.plan.code, by: ha)

            try await urge(runtime)

            #expect(mailer.taken.isEmpty)
            let stored = try await runtime.database.read {
                try UrgingSettingStore(connection: $0).taskSetting(planID: field.plan.id)
            }
            #expect(stored == off)
        }
    }

    @Test func `a unit at the last step is listed for an official letter`() async throws {
        try await with { field, runtime, _ in
            let read = ReadUrgedUnits(runtime: runtime)
            let unit = try OrganisationCode("cuc-vien-thong")

            let late = try await read(of: field.plan.code, by: .command)
            #expect(late.atLastStep == [unit])

            let never = try TaskUrgingSetting(isOn: true, reminderDays: [], overdueDays: [], escalationDays: nil)
            try await SetUrging(runtime: runtime)(.standard, tasks: never, of: field.plan.code, by: .command)
            let listed = try await read(of: field.plan.code, by: .command)
            #expect(listed.atLastStep.isEmpty)
            #expect(listed.units.map(\.organisation.code) == [unit])
        }
    }
}
