import Documents
import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct ProposalPagesTests {
    private static let list = BudgetSite.plan + "/de-xuat"
    private static let form = BudgetSite.plan + "/lap-de-xuat"
    private static let indicator = BudgetSite.plan + "/chi-tieu/1.7.1"

    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    private static func fields(_ proposed: String = "90%", reason: String = "Xu thế vượt xa") -> [(String, String)] {
        [
            ("chi-tieu", "1.7.1"), ("loai", "nang"), ("muc-tieu", "target 2025"), ("de-xuat", proposed),
            ("ly-do", reason), ("don-vi", "cuc-vien-thong"),
        ]
    }

    @Test func `a proposal is made from the indicator's page, answered, and shown there until it is in the plan`()
        async throws
    {
        try await BudgetSite.with { site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))

            let offer = Self.text(try await lan.get(Self.indicator, client))
            let form = Self.text(try await lan.get(Self.form + "?chi-tieu=1.7.1&loai=nang", client))
            let sent = try await lan.post(Self.form, Self.fields(), client)
            let work = Self.text(try await nam.get("/viec-cua-toi", client))
            let silent = try await nam.post(Self.list + "/1", [("viec", "accept"), ("ly-do", "")], client)
            let answered = try await nam.post(Self.list + "/1", [("viec", "accept"), ("ly-do", "Đồng ý")], client)
            let again = try await nam.post(Self.list + "/1", [("viec", "decline"), ("ly-do", "Thôi")], client)
            let page = Self.text(try await lan.get(Self.list + "/1", client))
            let indicator = Self.text(try await lan.get(Self.indicator, client))
            let visitor = Self.text(try await client.execute(uri: Self.indicator, method: .get))

            #expect(offer.contains(Self.form + "?chi-tieu=1.7.1"))
            #expect(form.contains("Nâng mục tiêu") && form.contains("value=\"target 2025\""))
            #expect(sent.headers[.location] == Self.list + "/1?tin=sent")
            #expect(work.contains("1 đề xuất điều chỉnh kế hoạch chờ trả lời."))
            #expect(silent.status == .unprocessableContent && Self.text(silent).contains("#f-ly-do"))
            #expect(answered.status == .seeOther)
            #expect(again.status == .conflict)
            #expect(page.contains("≥ 80") && page.contains("90%") && page.contains("Vào lần sửa đổi kế hoạch tới"))
            #expect(indicator.contains("Đề xuất số 1"))
            #expect(!visitor.contains("Đề xuất số 1") && !visitor.contains("lap-de-xuat"))
        }
    }

    @Test func `a faulty proposal comes back as typed`() async throws {
        try await BudgetSite.with { site, client in
            let lan = try await site.signIn("vu.thi.lan")

            let lower = try await lan.post(Self.form, Self.fields("70%"), client)
            let silent = try await lan.post(Self.form, Self.fields(reason: " "), client)
            let foreign = try await lan.post(Self.form, [("chi-tieu", "5.1")] + Self.fields().dropFirst(), client)

            #expect(lower.status == .unprocessableContent)
            #expect(Self.text(lower).contains("không cao hơn mục tiêu hiện hành “≥ 80”"))
            #expect(Self.text(lower).contains(">\n70%</textarea>"))
            #expect(silent.status == .unprocessableContent && Self.text(silent).contains("#f-ly-do"))
            #expect(foreign.status == .notFound)
        }
    }

    @Test func `units see their own proposals, the coordinator all of them, the public none`() async throws {
        try await BudgetSite.with { site, client in
            let (lan, minh) = (try await site.signIn("vu.thi.lan"), try await site.signIn("tran.van.minh"))
            let nam = try await site.signIn("do.van.nam")
            _ = try await lan.post(Self.form, Self.fields(), client)

            let own = Self.text(try await lan.get(Self.list, client))
            let others = Self.text(try await minh.get(Self.list, client))
            let foreign = try await minh.get(Self.list + "/1", client)
            let all = Self.text(try await nam.get(Self.list + "?tinh-trang=cho-tra-loi", client))
            let none = Self.text(try await nam.get(Self.list + "?tinh-trang=chap-nhan", client))
            let visitor = try await client.execute(uri: Self.list, method: .get)

            #expect(own.contains("1 đề xuất.") && all.contains("1 đề xuất."))
            #expect(others.contains("Chưa có đề xuất nào.") || others.contains("0 đề xuất."))
            #expect(foreign.status == .notFound)
            #expect(none.contains("Không có đề xuất nào khớp"))
            #expect(visitor.status == .seeOther)
        }
    }

    @Test func `the API makes, lists and answers proposals`() async throws {
        try await BudgetSite.with { site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))
            let token = try #require(HTTPField.Name("X-CSRF-Token"))
            let api = "/api/v1/plans/chuyen-doi-so-2023/proposals"
            func send(_ body: String, to path: String, _ browser: Browser) async throws -> TestResponse {
                let headers: HTTPFields = [
                    .cookie: browser.cookie, .contentType: "application/json", token: browser.formToken,
                ]
                return try await client.execute(
                    uri: path,
                    method: .post,
                    headers: headers,
                    body: ByteBuffer(string: body)
                )
            }

            let made = try await send(
                #"{"organisation":"cuc-vien-thong","kind":"redate","part":"task","code":"749-06","proposed":"2023-2026","reason":"Chậm vốn"}"#,
                to: api,
                lan
            )
            let vague = try await send(#"{"accepted":"yes","reason":"Đồng ý"}"#, to: api + "/1/answer", nam)
            let answered = try await send(#"{"accepted":true,"reason":"Đồng ý"}"#, to: api + "/1/answer", nam)
            let again = try await send(#"{"accepted":true,"reason":"Đồng ý"}"#, to: api + "/1/answer", nam)
            let listed = try await nam.get(api + "?state=accepted", client)

            #expect(made.status == .created && answered.status == .ok)
            #expect(vague.status == .unprocessableContent && again.status == .conflict)
            let rows = try JSONValue(reading: Array(listed.body.readableBytesView)).elements ?? []
            #expect(rows.map { $0["old"]?.text } == ["2023-2025"])
            #expect(rows.map { $0["answer"]?["reason"]?.text } == ["Đồng ý"])
        }
    }
}
