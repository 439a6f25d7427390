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

@Suite struct PlanHeadTests {
    private static let province = "ke-hoach-tinh"
    private static let provincePlan = "/ke-hoach/ke-hoach-tinh"

    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    private static func site(
        plans: [String],
        _ body: @Sendable (TestSite, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await TestSite.with { site, client in
            for plan in plans { _ = try await PublishedPlan(database: site.runtime.database, code: plan) }
            try await body(site, client)
        }
    }

    @Test(arguments: ["/dang-nhap", "/khong-co", "/viec-cua-toi", "/tai-khoan", "/quan-tri/nguoi-dung"])
    func `every page of a server with one plan links the plan's parts and its search`(path: String) async throws {
        try await Self.site(plans: ["chuyen-doi-so-2023"]) { site, client in
            let browser = try await site.signIn("tran.quan.tri")

            let page = Self.text(try await browser.get(path, client))

            let root = PublicSite.root
            #expect(page.shows("href=\"\(root)\"", "href=\"\(root)/chi-tieu\"", "href=\"\(root)/nhiem-vu\""))
            #expect(page.shows("href=\"\(root)/ky-bao-cao\"", "href=\"\(root)/bao-cao\"", "href=\"\(root)/don-vi\""))
            #expect(page.contains("action=\"\(root)/tim-kiem\""))
            #expect(!page.contains("Đổi kế hoạch"))
        }
    }

    @Test func `where there are several plans the head offers them and follows the one last looked at`() async throws {
        try await Self.site(plans: ["chuyen-doi-so-2023", Self.province]) { _, client in
            let before = try await client.execute(uri: "/dang-nhap", method: .get)
            let looked = try await client.execute(uri: Self.provincePlan, method: .get)
            let kept = try #require(looked.headers[values: .setCookie].first { $0.hasPrefix("tiendo-plan=") })
            let cookie = String(kept.prefix { $0 != ";" })
            let after = try await client.execute(uri: "/dang-nhap", method: .get, headers: [.cookie: cookie])

            #expect(Self.text(before).shows("Đổi kế hoạch", "/ke-hoach/chuyen-doi-so-2023\"", Self.provincePlan))
            #expect(!Self.text(before).contains("\(Self.provincePlan)/chi-tieu"))
            #expect(cookie == "tiendo-plan=\(Self.province)")
            #expect(Self.text(after).contains("href=\"\(Self.provincePlan)/chi-tieu\""))
            #expect(Self.text(after).contains("action=\"\(Self.provincePlan)/tim-kiem\""))
        }
    }

    @Test func `a page kept by the browser is shown again only for the same plan last looked at`() async throws {
        try await Self.site(plans: ["chuyen-doi-so-2023", Self.province]) { _, client in
            let cookie = "tiendo-plan=\(Self.province)"
            let first = try await client.execute(uri: Self.provincePlan, method: .get, headers: [.cookie: cookie])
            let tag = try #require(first.headers[.eTag])

            func status(_ plan: String) async throws -> HTTPResponse.Status {
                let headers: HTTPFields = [.cookie: "tiendo-plan=\(plan)", .ifNoneMatch: tag]
                return try await client.execute(uri: Self.provincePlan, method: .get, headers: headers).status
            }

            #expect(first.headers[values: .setCookie].isEmpty)
            #expect(try await status(Self.province) == .notModified)
            #expect(try await status("chuyen-doi-so-2023") == .ok)
        }
    }

    @Test func `an error below a plan's address keeps that plan in the head`() async throws {
        try await Self.site(plans: ["chuyen-doi-so-2023", Self.province]) { _, client in
            let headers: HTTPFields = [.cookie: "tiendo-plan=chuyen-doi-so-2023"]
            let path = Self.provincePlan + "/chi-tieu/9.9"

            let page = try await client.execute(uri: path, method: .get, headers: headers)

            #expect(page.status == .notFound)
            #expect(Self.text(page).contains("action=\"\(Self.provincePlan)/tim-kiem\""))
        }
    }

    @Test(
        arguments: [
            ("vu.thi.lan", true, false, false, false), ("do.van.nam", true, true, false, false),
            ("tran.quan.tri", true, true, true, false), ("le.kiem.toan", true, false, false, true),
        ]
    )
    func `the head links what the person may do`(
        name: String,
        work: Bool,
        review: Bool,
        users: Bool,
        log: Bool
    ) async throws {
        try await Self.site(plans: ["chuyen-doi-so-2023"]) { site, client in
            let page = Self.text(try await site.signIn(name).get(PublicSite.root, client))

            #expect(page.contains("href=\"/viec-cua-toi\"") == work)
            #expect(page.contains("href=\"\(PublicSite.root)/ra-soat\"") == review)
            #expect(page.contains("href=\"/quan-tri/nguoi-dung\"") == users)
            #expect(page.contains("href=\"/quan-tri/nhat-ky\"") == log)
        }
    }

    @Test func `where the database is silent the error page does without a plan`() async throws {
        let runtime = Runtime.test(database: SilentDatabase())
        let responder = Site(runtime: runtime, configuration: WebConfiguration(), table: .all()).responder()

        let page = try await Application(responder: responder, logger: runtime.logger).test(.router) { client in
            try await client.execute(uri: PublicSite.root, method: .get)
        }

        #expect(page.status == .internalServerError)
        #expect(Self.text(page).contains("href=\"/dang-nhap\""))
        #expect(!Self.text(page).contains("/chi-tieu"))
    }

    @Test func `the reports lead to the last round that is no longer open, or to the one asked for`() async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            let none = try await client.execute(uri: PublicSite.root + "/bao-cao", method: .get)
            try await field.open()

            let open = try await client.execute(uri: PublicSite.root + "/bao-cao", method: .get)
            let unknown = try await client.execute(uri: PublicSite.root + "/bao-cao?ky=1999-Q1", method: .get)
            let page = Self.text(try await client.execute(uri: open.headers[.location] ?? "", method: .get))

            #expect(none.headers[.location] == PublicSite.root + "/ky-bao-cao")
            #expect(open.headers[.location] == PublicSite.root + "/ky-bao-cao/2025-Q3/tong-hop")
            #expect(unknown.headers[.location] == open.headers[.location])
            #expect(page.contains("aria-current=\"page\">Báo cáo<"))
        }
    }

    @Test(arguments: ["/chi-tieu/1.7.1", "/nhiem-vu/749-01"])
    func `the coordinator reads the doubts about a row on its page, with rule and question, and nobody else does`(
        path: String
    ) async throws {
        try await Self.site(plans: ["chuyen-doi-so-2023"]) { site, client in
            let code = String(path.split(separator: "/")[1])
            let doubts = PlanLint.findings(in: try PublishedPlan.content(code: "chuyen-doi-so-2023")).filter {
                $0.row == code
            }

            let own = Self.text(try await site.signIn("do.van.nam").get(PublicSite.root + path, client))
            let others = Self.text(try await client.execute(uri: PublicSite.root + path, method: .get))

            let language = Language.vietnamese
            #expect(!doubts.isEmpty)
            #expect(own.contains("Điểm cần hỏi lại cơ quan ban hành (\(doubts.count))"))
            #expect(own.contains("href=\"\(PublicSite.root)/ra-soat\""))
            for doubt in doubts {
                #expect(own.contains(language.text("plan_review.rule.\(doubt.rule)")))
                let question = language.text(doubt.message)
                #expect(own.contains(question.replacing("&", with: "&amp;").replacing(">", with: "&gt;")))
            }
            #expect(!others.contains("cần hỏi lại"))
        }
    }
}
