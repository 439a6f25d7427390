import Documents
import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct RankingPagesTests {
    private static let list = BudgetSite.plan + "/xep-hang"
    private static let page = list + "/2025-Q3"
    private static let weights = BudgetSite.plan + "/trong-so-xep-hang"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023/rankings"

    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    /// Quý III/2025 past its deadline, nothing supplied.
    private func site(_ body: @Sendable (BudgetSite, any TestClientProtocol) async throws -> Void) async throws {
        try await BudgetSite.with { site, client in
            try await site.field.field.open()
            site.site.clock.advance(seconds: 5 * 86_400)
            try await body(site, client)
        }
    }

    @Test func `a ranking goes from draft by explanation and answer to publication`() async throws {
        try await site { site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))

            let offer = Self.text(try await nam.get(Self.list, client))
            let drawn = try await nam.post(Self.list, [("ky", "2025-Q3")], client)
            let hidden = try await lan.get(Self.page, client)
            let opened = try await nam.post(Self.page, [("viec", "open"), ("den-ngay", "10/10/2025")], client)
            let own = Self.text(try await lan.get(Self.page, client))
            let work = Self.text(try await lan.get("/viec-cua-toi", client))
            let visitor = try await client.execute(uri: Self.page, method: .get)
            let fields = [
                ("don-vi", "cuc-vien-thong"), ("thanh-phan", "timeliness"), ("giai-trinh", "Đã gửi <ngày 02/10>"),
            ]
            let sent = try await lan.post(Self.page + "/giai-trinh", fields, client)
            let queue = Self.text(try await nam.get("/viec-cua-toi", client))
            let asked = Self.text(try await nam.get(Self.page, client))
            let early = try await nam.post(Self.page, [("viec", "publish")], client)
            let answered = try await nam.post(
                Self.page + "/giai-trinh/1",
                [
                    ("cach-1", "override"), ("thanh-phan-1", "timeliness"), ("tu-so-1", "1"), ("mau-so-1", "1"),
                    ("ly-do-1", "Theo văn thư"),
                ],
                client
            )
            site.site.clock.advance(seconds: 5 * 86_400)
            let (chief, clerk) = (try await site.signIn("do.van.nam"), try await site.signIn("vu.thi.lan"))
            let published = try await chief.post(Self.page, [("viec", "publish")], client)
            let late = try await clerk.post(Self.page + "/giai-trinh", fields, client)
            let everybody = Self.text(try await client.execute(uri: Self.page, method: .get))

            #expect(offer.contains("<option value=\"2025-Q3\"") && offer.contains("<option value=\"2025\""))
            #expect(drawn.headers[.location] == Self.page + "?tin=draft")
            #expect(hidden.status == .notFound && visitor.status == .notFound)
            #expect(opened.status == .seeOther)
            #expect(own.contains("Đơn vị của bạn") && !own.contains("Vụ Kinh tế số"))
            #expect(own.contains("đến hết ngày 10/10/2025"))
            #expect(work.contains("Quý III năm 2025: xem và giải trình dòng của đơn vị đến hết ngày 10/10/2025."))
            #expect(sent.headers[.location] == Self.page + "?tin=contested")
            #expect(queue.contains("1 giải trình chờ trả lời."))
            #expect(asked.contains("Đã gửi &lt;ngày 02/10&gt;") && asked.contains("name=\"ly-do-1\""))
            #expect(early.status == .conflict)
            #expect(answered.status == .seeOther && published.status == .seeOther)
            #expect(late.status == .conflict)
            #expect(everybody.contains("Theo văn thư") && everybody.contains("Vụ Kinh tế số"))
            #expect(!everybody.contains("Đã gửi &lt;ngày"))
        }
    }

    @Test func `faults stand beside their fields and what was typed stays`() async throws {
        try await site { site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))
            let unknown = try await nam.post(Self.list, [("ky", "quý 3")], client)
            _ = try await nam.post(Self.list, [("ky", "2025-Q3")], client)
            let noDay = try await nam.post(Self.page, [("viec", "open"), ("den-ngay", "mai")], client)
            _ = try await nam.post(Self.page, [("viec", "open"), ("den-ngay", "2025-10-10")], client)
            let silent = try await lan.post(
                Self.page + "/giai-trinh",
                [("don-vi", "cuc-vien-thong"), ("thanh-phan", ""), ("giai-trinh", " ")],
                client
            )
            _ = try await lan.post(
                Self.page + "/giai-trinh",
                [("don-vi", "cuc-vien-thong"), ("thanh-phan", ""), ("giai-trinh", "Sai")],
                client
            )
            let wrong = try await nam.post(
                Self.page + "/giai-trinh/1",
                [("cach-1", "override"), ("thanh-phan-1", "progress"), ("tu-so-1", "3"), ("mau-so-1", "2")],
                client
            )
            let undecided = try await nam.post(Self.page + "/giai-trinh/1", [("ly-do-1", "Vì")], client)

            #expect(unknown.status == .unprocessableContent && Self.text(unknown).contains("#f-ky"))
            #expect(noDay.status == .unprocessableContent && Self.text(noDay).contains("value=\"mai\""))
            #expect(silent.status == .unprocessableContent && Self.text(silent).contains("#f-giai-trinh"))
            #expect(wrong.status == .unprocessableContent && Self.text(wrong).contains("Tử số 3 lớn hơn mẫu số 2."))
            #expect(Self.text(undecided).contains("#f-cach-1") && Self.text(undecided).contains(">\nVì</textarea>"))
        }
    }

    @Test func `weights are changed by the coordinator only, with the fault beside the field`() async throws {
        try await site { site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))
            func fields(_ numbers: [String], _ reason: String = "Ưu tiên") -> [(String, String)] {
                zip(["completeness", "timeliness", "progress", "confirmed"], numbers).map { ($0, $1) } + [
                    ("reason", reason)
                ]
            }

            let foreign = try await lan.post(Self.weights, fields(["40", "20", "20", "20"]), client)
            let sum = try await nam.post(Self.weights, fields(["40", "20", "20", "30"]), client)
            let words = try await nam.post(Self.weights, fields(["-1", "hai", "20", "30"], ""), client)
            let saved = try await nam.post(Self.weights, fields(["40", "20", "20", "20"]), client)
            let page = Self.text(try await client.execute(uri: Self.list, method: .get))

            #expect(foreign.status == .forbidden)
            #expect(
                sum.status == .unprocessableContent && Self.text(sum).contains("Tổng trọng số là 110, phải bằng 100.")
            )
            #expect(Self.text(words).contains("Trọng số không được âm") && Self.text(words).contains("value=\"hai\""))
            #expect(Self.text(words).contains("#f-reason"))
            #expect(saved.status == .seeOther)
            #expect(page.contains(">40</td>"))
        }
    }

    @Test func `the API gives what the page gives, and to nobody more`() async throws {
        try await site { site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))
            _ = try await nam.post(Self.list, [("ky", "2025-Q3")], client)
            func json(_ response: TestResponse) throws -> JSONValue {
                try JSONValue(reading: Array(response.body.readableBytesView))
            }

            let all = try await nam.get(Self.api + "/2025-Q3?limit=1", client)
            let nothing = try await client.execute(uri: Self.api, method: .get)
            let hidden = try await lan.get(Self.api + "/2025-Q3", client)
            _ = try await nam.post(Self.page, [("viec", "open"), ("den-ngay", "10/10/2025")], client)
            let own = try json(try await lan.get(Self.api + "/2025-Q3", client))
            let odd = try await nam.get(Self.api + "/2025-Q3?edition=0", client)
            let none = try await nam.get(Self.api + "/2025-Q3?edition=7", client)

            #expect(all.headers.value("X-Total-Count") == "3")
            let first = try json(all)["rows"]?.elements
            #expect(first?.count == 1)
            #expect(first?.first?["components"]?["timeliness"]?["denominator"]?.whole == 1)
            #expect(try json(nothing).elements?.isEmpty == true && hidden.status == .notFound)
            #expect(own["rows"]?.elements?.isEmpty == true && own["own"]?.elements?.count == 1)
            #expect(odd.status == .unprocessableContent && none.status == .notFound)
        }
    }
}
