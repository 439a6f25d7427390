import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Persistence
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct BudgetPagesTests {
    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    private static func request(_ amount: String, task: String = "749-06/cuc-vien-thong", year: String = "2025")
        -> [(String, String)]
    {
        [
            ("khoan", task), ("nam", year), ("nguon", "chi-thuong-xuyen"), ("so-tien", amount),
            ("ly-do", "Thuê hạ tầng"),
        ]
    }

    private static func act(_ act: String, _ revision: Int, _ amount: String, _ reason: String = "")
        -> [(String, String)]
    {
        [("viec", act), ("lan", "\(revision)"), ("so-tien-\(act)", amount), ("ly-do-\(act)", reason)]
    }

    @Test func `a unit requests, the appraiser lowers with an opinion, and both read it in digits and words`()
        async throws
    {
        try await BudgetSite.with { site, client in
            let (lan, thu) = (try await site.signIn("vu.thi.lan"), try await site.signIn("hoang.thi.thu"))

            let sent = try await lan.post(BudgetSite.money + "/de-nghi", Self.request("1.250.000.000"), client)
            let queue = Self.text(try await thu.get(BudgetSite.money + "/tham-dinh", client))
            let silent = try await thu.post(BudgetSite.line, Self.act("appraised", 1, "1.000.000.000"), client)
            let lowered = try await thu.post(
                BudgetSite.line,
                Self.act("appraised", 1, "1.000.000.000", "Trùng với 749-07"),
                client
            )
            let page = Self.text(try await lan.get(BudgetSite.line, client))

            #expect(sent.status == .seeOther)
            #expect(sent.headers[.location] == BudgetSite.line + "?tin=requested")
            #expect(queue.contains("1 đề nghị chờ thẩm định, tổng cộng 1.250.000.000 đồng"))
            #expect(silent.status == .unprocessableContent)
            #expect(Self.text(silent).contains("thấp hơn số đề nghị 1.250.000.000 đồng"))
            #expect(Self.text(silent).contains("href=\"#f-ly-do-appraised\""))
            #expect(Self.text(silent).contains("value=\"1.000.000.000\""))
            #expect(lowered.status == .seeOther)
            #expect(page.contains("Một tỷ hai trăm năm mươi triệu đồng"))
            #expect(page.contains("Một tỷ đồng"))
            #expect(page.contains("Trùng với 749-07"))
        }
    }

    @Test(arguments: [
        (request("-5"), HTTPResponse.Status.unprocessableContent, "là số âm"),
        (request("1,250"), .unprocessableContent, "có hai cách hiểu"),
        (request("5.000.000", year: "2027"), .unprocessableContent, "không phải là một năm của kế hoạch"),
        (request("5.000.000", task: "942-01/cuc-vien-thong"), .notFound, "không có nhiệm vụ 942-01"),
        (request("5.000.000", task: "942-01/vu-ktsxhs"), .notFound, "không có nhiệm vụ 942-01"),
        (request("5.000.000", task: ""), .unprocessableContent, ""),
    ])
    func `a faulty request is refused and comes back as typed`(
        fields: [(String, String)],
        status: HTTPResponse.Status,
        fault: String
    ) async throws {
        try await BudgetSite.with { site, client in
            let lan = try await site.signIn("vu.thi.lan")

            let page = try await lan.post(BudgetSite.money + "/de-nghi", fields, client)

            #expect(page.status == status)
            #expect(Self.text(page).contains(fault) || fault.isEmpty, "\(Self.text(page))")
            if status == .unprocessableContent { #expect(Self.text(page).contains("value=\"\(fields[3].1)\"")) }
            #expect(try await site.field.lineCountInAll() == 0)
        }
    }

    @Test func `an act from an older page shows both states and keeps what was typed`() async throws {
        try await BudgetSite.with { site, client in
            try await site.field.act(.requested, "5.000.000")
            let thu = try await site.signIn("hoang.thi.thu")
            try await site.field.act(.requested, "7.000.000", reason: "Bổ sung")

            let stale = try await thu.post(BudgetSite.line, Self.act("appraised", 1, "5.000.000", "Đồng ý"), client)

            #expect(stale.status == .conflict)
            let page = Self.text(stale)
            #expect(page.contains("vu.thi.lan đã thay đổi"))
            #expect(page.contains("Bạn đã thấy") && page.contains("Đang lưu"))
            #expect(page.contains("5.000.000") && page.contains("7.000.000"))
            #expect(page.contains("Đồng ý"))
        }
    }

    @Test func `money is not public, and a unit sees its own lines only`() async throws {
        try await BudgetSite.with { site, client in
            try await site.field.act(.requested, "5.000.000")
            try await site.field.act(.requested, "6.000.000", on: site.field.line("942-01", "vu-ktsxhs"))
            let (lan, minh) = (try await site.signIn("vu.thi.lan"), try await site.signIn("tran.van.minh"))
            let (lead, log) = (try await site.signIn("pham.lanh.dao"), try await site.signIn("le.kiem.toan"))

            let visitor = try await client.execute(uri: BudgetSite.money, method: .get)
            let task = Self.text(try await client.execute(uri: BudgetSite.plan + "/nhiem-vu/749-06", method: .get))
            let own = Self.text(try await lan.get(BudgetSite.money + "/khoan", client))
            let foreign = try await minh.get(BudgetSite.line, client)
            let all = Self.text(try await lead.get(BudgetSite.money + "/khoan", client))
            let refused = try await log.get(BudgetSite.money, client)
            let ownTask = Self.text(try await lan.get(BudgetSite.plan + "/nhiem-vu/749-06", client))

            #expect(visitor.status == .seeOther)
            #expect(!task.contains("5.000.000") && !task.contains("Kinh phí"))
            #expect(own.contains("5.000.000") && !own.contains("6.000.000"))
            #expect(foreign.status == .notFound)
            #expect(all.contains("5.000.000") && all.contains("6.000.000") && all.contains("11.000.000"))
            #expect(refused.status == .forbidden)
            #expect(ownTask.contains("5.000.000") && ownTask.contains("kinh-phi/de-nghi?khoan=749-06%2Fcuc-vien-thong"))
        }
    }

    @Test func `every count of the sums leads to as many lines`() async throws {
        try await BudgetSite.with { site, client in
            try await site.field.act(.requested, "5.000.000")
            try await site.field.act(.requested, "6.000.000", on: site.field.line("942-01", "vu-ktsxhs"))
            try await site.field.act(.requested, "7.000.000", on: site.field.line("942-01", "vu-ktsxhs", 2024))
            let ha = try await site.signIn("pham.lanh.dao")

            for by in ["don-vi", "nguon", "nam", "nhiem-vu"] {
                let page = Self.text(try await ha.get(BudgetSite.money + "?theo=\(by)", client))
                let links = page.matches(of: #/<a href="([^"]*kinh-phi/khoan[^"]*)">(\d+)</a>/#)
                #expect(links.count > 1)
                for link in links {
                    let address = String(link.output.1).replacing("&amp;", with: "&")
                    let lines = Self.text(try await ha.get(address, client))
                    #expect(lines.contains(">\(link.output.2) khoản.<"), "\(address)")
                }
            }
        }
    }

    @Test func `the appraiser and the unit find their work on their own page`() async throws {
        try await BudgetSite.with { site, client in
            try await site.field.act(.requested, "5.000.000")
            let (lan, thu) = (try await site.signIn("vu.thi.lan"), try await site.signIn("hoang.thi.thu"))

            let waiting = Self.text(try await thu.get("/viec-cua-toi", client))
            let returned = try await thu.post(BudgetSite.line, Self.act("returned", 1, "", "Thiếu dự toán"), client)
            let work = Self.text(try await lan.get("/viec-cua-toi", client))

            #expect(waiting.contains("1 đề nghị chờ thẩm định, tổng cộng 5.000.000 đồng."))
            #expect(returned.status == .seeOther)
            #expect(work.contains("Đề nghị kinh phí bị trả lại") && work.contains("Thiếu dự toán"))
        }
    }

    @Test func `a ceiling is set beside the queue, which marks what would go beyond`() async throws {
        try await BudgetSite.with { site, client in
            try await site.field.act(.requested, "5.000.000")
            let thu = try await site.signIn("hoang.thi.thu")
            let fields = [("nam", "2025"), ("nguon", "chi-thuong-xuyen"), ("so-tien", "3.000.000"), ("ly-do", "")]

            let faulty = try await thu.post(
                BudgetSite.money + "/tran",
                fields.map { ($0, $0 == "so-tien" ? "x" : $1) },
                client
            )
            let set = try await thu.post(BudgetSite.money + "/tran", fields, client)
            let queue = Self.text(try await thu.get(BudgetSite.money + "/tham-dinh?tin=ceiling", client))

            #expect(faulty.status == .unprocessableContent)
            #expect(Self.text(faulty).contains("href=\"#f-so-tien\""))
            #expect(set.status == .seeOther)
            #expect(queue.contains("Đã đặt trần."))
            #expect(queue.contains("vượt trần 2.000.000"))
            #expect(queue.contains("duyệt hết sẽ vượt trần"))
        }
    }

    @Test func `the lines are downloaded as a workbook and as CSV`() async throws {
        try await BudgetSite.with { site, client in
            try await site.field.act(.requested, "5.000.000")
            let lan = try await site.signIn("vu.thi.lan")

            let xlsx = try await lan.get(BudgetSite.money + "?format=xlsx", client)
            let csv = try await lan.get(BudgetSite.money + "?format=csv", client)

            #expect(xlsx.headers[.contentDisposition]?.contains("chuyen-doi-so-2023-kinh-phi-2025-10-02.xlsx") == true)
            #expect(xlsx.body.readableBytesView.starts(with: [0x50, 0x4B]))
            #expect(
                Self.text(csv).contains(
                    "749-06,Phát triển mạng 5G,cuc-vien-thong,Cục Viễn thông,2025,recurrent,requested,5000000,"
                )
            )
        }
    }
}

extension BudgetField {
    /// How many lines are stored.
    func lineCountInAll() async throws -> Int {
        try await ReadBudget(runtime: runtime)(plan.code, by: .command) { try $2.sums(.init()).lines }
    }
}
