import Domain
import Foundation
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct UrgingTests {
    private func with(
        isSetUp: Bool = true,
        isDemonstration: Bool = false,
        _ body: @Sendable (UrgingField) async throws -> Void
    ) async throws {
        try await TestDatabase.sqlite.with { database in
            try await body(
                try await UrgingField(database: database, isSetUp: isSetUp, isDemonstration: isDemonstration)
            )
        }
    }

    private func text(_ field: UrgingField, _ name: String) async throws -> String {
        try #require(try await field.messages().last { $0.account == name }).body
    }

    @Test func `a person gets one message a day and each step once`() async throws {
        try await with { field in
            try field.set(day: 2, hour: 9)
            try await field.urgeAndSend()
            try await field.urgeAndSend()
            #expect(field.recipients.sorted() == ["tran.van.minh", "vu.thi.lan"])
            #expect(try await text(field, "vu.thi.lan").contains("trước ngày 05/10/2025 (hết ngày 04/10)"))

            try field.set(day: 2, hour: 23)
            try await field.urgeAndSend()
            #expect(field.recipients.count == 2)

            try field.set(day: 3, hour: 8)
            try await field.urgeAndSend()
            #expect(field.recipients.count == 4)
            #expect(try await text(field, "vu.thi.lan").contains("Còn 1 ngày"))
        }
    }

    @Test func `the day's message waits for the person's hour, to the second`() async throws {
        try await with { field in
            try await ChooseUrging(runtime: field.runtime)(
                UrgingPreference(language: "en", hour: 10, muted: []),
                of: try await person(field, "vu.thi.lan")
            )
            let day = try #require(Day(iso: "2025-10-02"))

            field.field.clock.set(Instant(day, hour: 9, minute: 59, second: 59))
            try await field.urgeAndSend()
            #expect(field.recipients == ["tran.van.minh"])

            field.field.clock.set(Instant(day, hour: 10))
            try await field.urgeAndSend()
            #expect(field.recipients == ["tran.van.minh", "vu.thi.lan"])
            #expect(try await text(field, "vu.thi.lan").hasPrefix("Dear Vũ Thị Lan,"))
        }
    }

    @Test func `a report that was sent stops the ladder, one that was returned begins it anew`() async throws {
        try await with { field in
            let approval = Grant(role: .approver, organisation: try OrganisationCode("cuc-vien-thong"))
            try await SubmitReport(runtime: field.runtime)(
                field.field.telecom,
                ReportingField.report(),
                by: ReportingActor(name: "do.van.hung", grants: [approval])
            )
            try await field.urgeAndSend()
            #expect(field.recipients == ["tran.van.minh"])

            try field.set(day: 3, hour: 7)
            try await ReturnReport(runtime: field.runtime)(
                field.field.telecom,
                reason: "Thiếu nguồn",
                by: ReportingActor(ReportingField.ha)
            )
            try field.set(day: 3, hour: 8)
            try await field.urgeAndSend()
            #expect(field.recipients.dropFirst().sorted() == ["tran.van.minh", "vu.thi.lan"])
            #expect(try await text(field, "vu.thi.lan").contains("trả lại báo cáo lúc 07:00 ngày 03/10/2025"))
        }
    }

    @Test func `an extension shifts the ladder`() async throws {
        try await with { field in
            try await GrantExtension(runtime: field.runtime)(
                field.field.telecom,
                dueBefore: try #require(Day(iso: "2025-10-15")),
                reason: "Sáp nhập xã",
                by: ReportingActor(ReportingField.ha)
            )
            try field.set(day: 5, hour: 8)

            try await field.urgeAndSend()

            #expect(try await text(field, "vu.thi.lan").contains("trước ngày 15/10/2025"))
            #expect(try await text(field, "tran.van.minh").contains("Quá hạn 1 ngày"))
        }
    }

    @Test func `an escalation also reaches the approver, and only the latest step comes after a long silence`()
        async throws
    {
        try await with { field in
            try field.set(day: 20, hour: 8)

            try await field.urgeAndSend()

            #expect(field.recipients.sorted() == ["do.van.hung", "tran.van.minh", "vu.thi.lan"])
            #expect(try await text(field, "do.van.hung").contains("Quá hạn 16 ngày"))
        }
    }

    @Test func `who muted a step is left alone, but not when it is overdue`() async throws {
        try await with { field in
            try await ChooseUrging(runtime: field.runtime)(
                UrgingPreference(language: "vi", hour: 8, muted: [.opening, .reminder, .lastDay]),
                of: try await person(field, "vu.thi.lan")
            )

            try await field.urgeAndSend()
            #expect(field.recipients == ["tran.van.minh"])

            try field.set(day: 5, hour: 8)
            try await field.urgeAndSend()
            #expect(field.recipients.contains("vu.thi.lan"))
        }
    }

    @Test func `the preview names who would get what and whom nobody can tell, and stores nothing`() async throws {
        try await with { field in
            let preview = try await PlanUrging(runtime: field.runtime).preview()

            #expect(preview.digests.map(\.recipient.person.name) == ["tran.van.minh", "vu.thi.lan"])
            #expect(preview.unreachable.map(\.report.organisation.text) == ["cuc-cdsqg"])
            #expect(try await field.messages().isEmpty)
        }
    }

    @Test func `a disabled account and one without an address get nothing`() async throws {
        try await with { field in
            try await field.add("khong.thu", "Không Thư", .contributor, "cuc-cdsqg", hasEmail: false)
            try await DisableAccount(runtime: field.runtime)(AccountName("tran.van.minh"), by: "command")

            try await field.urgeAndSend()

            #expect(field.recipients == ["vu.thi.lan"])
        }
    }

    @Test func `without a mail server nothing is decided, so nothing old goes out on the day there is one`()
        async throws
    {
        try await with(isSetUp: false) { field in
            let decided = try await PlanUrging(runtime: field.runtime)()
            let messages = try await field.messages()

            #expect(decided == 0)
            #expect(messages.isEmpty)
        }
    }

    @Test func `a demonstration records its messages as withheld`() async throws {
        try await with(isSetUp: false, isDemonstration: true) { field in
            try await field.urgeAndSend()

            #expect(try await field.messages().map(\.state) == [.withheld, .withheld])
            #expect(field.recipients.isEmpty)
        }
    }

    @Test func `only the coordinator sets how a plan urges`() async throws {
        try await with { field in
            let setting = try UrgingSetting(
                isOn: false,
                reminderDays: [2],
                remindsOnLastDay: false,
                overdueDays: [],
                escalationDays: nil
            )
            let plan = field.field.plan.code
            await #expect(throws: Refusal.self) {
                try await SetUrging(runtime: field.runtime)(setting, of: plan, by: ReportingActor(ReportingField.lan))
            }

            try await SetUrging(runtime: field.runtime)(setting, of: plan, by: ReportingActor(ReportingField.ha))

            try await field.urgeAndSend()
            #expect(field.recipients.isEmpty)
        }
    }

    private func person(_ field: UrgingField, _ name: String) async throws -> Person {
        try await field.runtime.database.read { connection in
            try #require(try AccountStore(connection: connection).find(AccountName(name))).person
        }
    }
}
