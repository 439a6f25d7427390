import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Persistence
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct UrgingPagesTests {
    private static let base = "/ke-hoach/chuyen-doi-so-2023/don-doc"

    /// A site over the urging field; Lan writes for Cục Viễn thông, Hà coordinates, Quản administers.
    private func with(
        _ body: @Sendable (UrgingField, TestSite, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await UrgingField(database: database)
            let site = TestSite(runtime: field.runtime, clock: field.field.clock)
            try await site.add("le.thu.ha", "Lê Thu Hà", .coordinator, "cuc-cdsqg")
            try await site.add("nguyen.van.quan", "Nguyễn Văn Quân", .administrator, "cuc-cdsqg")
            try await site.add("hoang.thi.mai", "Hoàng Thị Mai", .contributor, "cuc-vien-thong")
            let responder = Site(runtime: field.runtime, configuration: site.configuration, table: .all()).responder()
            try await Application(responder: responder, logger: field.runtime.logger).test(.router) { client in
                try await body(field, site, client)
            }
        }
    }

    @Test func `the coordinator sees what was sent to whom, filtered, with its receipts, and sends again`() async throws
    {
        try await with { field, site, client in
            field.mailer.answer(.refused(answer: "550 No such user"), to: "vu.thi.lan@mic.example")
            try await field.urgeAndSend()
            let browser = try await site.signIn("le.thu.ha")

            let all = try await browser.get(Self.base, client)
            let failed = try await browser.get(Self.base + "?state=failed", client)
            let text = String(buffer: failed.body)
            #expect(all.status == .ok)
            #expect(String(buffer: all.body).contains("tran.van.minh@mic.example"))
            #expect(text.contains("550 No such user"))
            #expect(!text.contains("tran.van.minh@mic.example"))

            let message = try #require(try await field.messages().first { $0.account == "vu.thi.lan" })
            let path = "\(Self.base)/thu/\(message.id)"
            let page = try await browser.get(path, client)
            #expect(String(buffer: page.body).contains("Kính gửi Vũ Thị Lan,"))
            field.mailer.answer(nil, to: "vu.thi.lan@mic.example")
            #expect(try await browser.post(path + "/gui-lai", [], client).status == .seeOther)
            try await field.urgeAndSend()
            #expect(field.recipients.contains("vu.thi.lan"))
            #expect(try await browser.post(path + "/gui-lai", [], client).status == .conflict)
        }
    }

    @Test func `a unit's people do not come to it`() async throws {
        try await with { _, site, client in
            let browser = try await site.signIn("hoang.thi.mai")

            #expect(try await browser.get(Self.base, client).status == .forbidden)
            #expect(try await browser.get(Self.base + "/xem-truoc", client).status == .forbidden)
        }
    }

    @Test func `the coordinator of another plan is refused`() async throws {
        try await with { _, site, client in
            try await site.add("nguoi.khac", "Người Khác", .coordinator, "vu-ktsxhs")
            let browser = try await site.signIn("nguoi.khac")

            for path in [Self.base, Self.base + "/xem-truoc", Self.base + "/thu/1"] {
                #expect(try await browser.get(path, client).status == .forbidden)
            }
        }
    }

    @Test func `the preview names the person, the step, the words and the unit nobody can tell`() async throws {
        try await with { _, site, client in
            let browser = try await site.signIn("le.thu.ha")

            let text = String(buffer: try await browser.get(Self.base + "/xem-truoc", client).body)

            #expect(text.contains("vu.thi.lan@mic.example"))
            #expect(text.contains("Kỳ báo cáo đã mở."))
            #expect(text.contains("Cục Chuyển đổi số quốc gia"))
        }
    }

    @Test func `the setting is stored, and faults show it again as typed`() async throws {
        try await with { _, site, client in
            let browser = try await site.signIn("le.thu.ha")
            let good = [
                ("on", "1"), ("reminder_days", "10; 2"), ("overdue_days", ""), ("escalation_days", ""),
            ]

            #expect(try await browser.post(Self.base, good, client).status == .seeOther)
            let page = String(buffer: try await browser.get(Self.base, client).body)
            #expect(page.contains("value=\"10, 2\""))

            let bad = try await browser.post(Self.base, [("reminder_days", "ba ngày"), ("overdue_days", "99")], client)
            #expect(bad.status == .unprocessableContent)
            #expect(String(buffer: bad.body).contains("value=\"ba ngày\""))
        }
    }

    @Test func `a person chooses, and what cannot be muted stays`() async throws {
        try await with { field, site, client in
            let browser = try await site.signIn("hoang.thi.mai")
            let path = "/tai-khoan/don-doc"

            #expect(
                try await browser.post(path, [("language", "en"), ("hour", "17"), ("wants", "last_day")], client).status
                    == .seeOther
            )
            let page = String(buffer: try await browser.get(path, client).body)
            #expect(page.contains("value=\"17\""))
            #expect(page.contains("value=\"last_day\" checked"))
            #expect(!page.contains("value=\"reminder\" checked"))
            let bad = try await browser.post(path, [("language", "en"), ("hour", "24")], client)
            #expect(bad.status == .unprocessableContent)
        }
    }

    @Test func `a calendar is read at its secret address until it is taken back`() async throws {
        try await with { _, site, client in
            let browser = try await site.signIn("hoang.thi.mai")
            let made = try await browser.post("/tai-khoan/lich/cuc-vien-thong", [], client)
            let path = try #require(String(buffer: made.body).firstMatch(of: /\/lich\/[A-Za-z0-9_-]+\.ics/)?.output)

            let calendar = try await client.execute(uri: String(path), method: .get)
            #expect(calendar.status == .ok)
            #expect(calendar.headers[.contentType] == "text/calendar; charset=utf-8")
            #expect(String(buffer: calendar.body).contains("DTSTART;VALUE=DATE:20251004"))
            #expect(try await browser.post("/tai-khoan/lich/vu-ktsxhs", [], client).status == .forbidden)

            _ = try await browser.post("/tai-khoan/lich/cuc-vien-thong/thu-hoi", [], client)
            #expect(try await client.execute(uri: String(path), method: .get).status == .notFound)
        }
    }

    @Test func `the administrator sets an address, and one that is none is shown again`() async throws {
        try await with { field, site, client in
            let browser = try await site.signIn("nguyen.van.quan")
            let path = "/quan-tri/nguoi-dung/hoang.thi.mai/thu-dien-tu"

            #expect(try await browser.post(path, [("email", " mai@Mic.Example ")], client).status == .seeOther)
            let page = try await browser.get("/quan-tri/nguoi-dung/hoang.thi.mai", client)
            #expect(String(buffer: page.body).contains("mai@mic.example"))
            let bad = try await browser.post(path, [("email", "mai@")], client)
            #expect(bad.status == .unprocessableContent)
            #expect(String(buffer: bad.body).contains("value=\"mai@\""))
        }
    }

    @Test func `the links of messages are addresses of this server`() throws {
        let address = PublicAddress("https://tiendo.example/")
        let (plan, round, unit) = (try PlanCode("kh-2025"), try PeriodCode("2025-Q3"), try OrganisationCode("cuc-vt"))

        #expect(address.report(plan, round, unit) == "https://tiendo.example" + Routes.report.path(plan, round, unit))
        let task = try TaskCode("749-02")
        #expect(address.task(plan, "749-02") == "https://tiendo.example" + Routes.task.path(plan, task))
        #expect(address.setting == "https://tiendo.example" + Routes.ownUrging.path())
        #expect(address.calendar("abc") == "https://tiendo.example" + Routes.calendar.path("abc.ics"))
    }
}
