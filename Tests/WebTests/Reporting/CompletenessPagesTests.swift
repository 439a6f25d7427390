import Documents
import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing
import UseCases

@testable import Web

/// The pages and addresses of the API that tell how units stand, and of the ledger of extensions.
@Suite struct CompletenessPagesTests {
    private static let plan = "/ke-hoach/chuyen-doi-so-2023"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023"

    private func site(
        _ body: @Sendable (TestSite, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            try await body(site, client)
        }
    }

    private func json(_ response: TestResponse) throws -> JSONValue {
        try JSONValue(reading: Array(response.body.readableBytesView))
    }

    @Test func `each count of the matrix leads to exactly the units it counts`() async throws {
        try await site { site, client in
            site.clock.advance(seconds: 5 * 86_400)
            let nam = try await site.signIn("do.van.nam")

            let page = String(buffer: try await nam.get(Self.plan + "/tinh-hinh-nop-bao-cao", client).body)
            let missing = try await nam.get(Self.api + "/completeness?round=2025-Q3&state=missing", client)
            let inTime = try await nam.get(Self.api + "/completeness?round=2025-Q3&state=in_time", client)

            #expect(page.contains("?ky=2025-Q3&amp;tinh-trang=missing\">3</a>"))
            #expect(page.contains("Thiếu, quá hạn"))
            #expect(missing.headers.value("X-Total-Count") == "3")
            #expect(inTime.headers.value("X-Total-Count") == "0")
            let counts = try json(missing)["rounds"]?.elements?.first?["counts"]
            #expect(counts?["obliged"]?.whole == 3 && counts?["missing"]?.whole == 3)
        }
    }

    @Test func `a unit finds itself alone and the CSV has a line for each unit and round`() async throws {
        try await site { site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))

            let own = String(buffer: try await lan.get(Self.plan + "/tinh-hinh-nop-bao-cao", client).body)
            let file = try await nam.get(Self.plan + "/tinh-hinh-nop-bao-cao?format=csv", client)
            let outside = try await client.execute(uri: Self.api + "/completeness", method: .get)

            #expect(own.contains("Cục Viễn thông") && !own.contains("Vụ Kinh tế số"))
            #expect(String(buffer: file.body).split(separator: "\r\n").count == 4)
            #expect(file.headers[.contentDisposition]?.contains("attachment") == true)
            #expect(outside.status == .unauthorized)
        }
    }

    @Test(arguments: ["kind=x", "state=x", "year=x", "round=x", "limit=0"])
    func `what means nothing is refused`(query: String) async throws {
        try await site { site, client in
            let nam = try await site.signIn("do.van.nam")

            let response = try await nam.get(Self.api + "/completeness?" + query, client)

            #expect(response.status == .unprocessableContent)
        }
    }

    @Test func `an extension is granted on the page, listed and seen by its unit`() async throws {
        try await site { site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))
            let address = Self.plan + "/gia-han"
            let fields = [("ky", "2025-Q3"), ("don-vi", "cuc-vien-thong"), ("ly-do", "Bão số 10")]

            let wrong = try await nam.post(address, fields + [("truoc-ngay", "2025-10-05")], client)
            let granted = try await nam.post(address, fields + [("truoc-ngay", "2025-10-11")], client)
            let foreign = try await lan.post(address, fields + [("truoc-ngay", "2025-10-20")], client)
            let ledger = String(buffer: try await nam.get(address, client).body)
            let seen = try await lan.get(Self.api + "/extensions?round=2025-Q3", client)
            let form = String(
                buffer: try await lan.get(Self.plan + "/ky-bao-cao/2025-Q3/bao-cao/cuc-vien-thong", client).body
            )

            #expect([wrong, granted, foreign].map(\.status) == [.unprocessableContent, .seeOther, .forbidden])
            #expect(String(buffer: wrong.body).contains("Bão số 10"))
            #expect(ledger.contains("Bão số 10") && ledger.contains("11/10/2025") && ledger.contains("do.van.nam"))
            #expect(try json(seen).elements?.count == 1)
            #expect(form.contains("Hạn này là hạn đã được gia hạn."))
        }
    }

    @Test func `the tiles of a round lead to their rows`() async throws {
        try await site { site, client in
            let nam = try await site.signIn("do.van.nam")
            let address = Self.plan + "/ky-bao-cao/2025-Q3"

            let page = String(buffer: try await nam.get(address, client).body)
            let late = String(buffer: try await nam.get(address + "?loc=late", client).body)
            let unsent = String(buffer: try await nam.get(address + "?loc=unsent", client).body)

            #expect(page.contains("?loc=not_submitted"))
            #expect(!late.contains("bao-cao/cuc-vien-thong"))
            #expect(unsent.contains("bao-cao/cuc-vien-thong"))
        }
    }

    @Test(arguments: [
        ("tran.quan.tri", "/quan-tri/nguoi-dung"), ("le.kiem.toan", "/quan-tri/nhat-ky"),
        ("vu.thi.lan", "bao-cao/cuc-vien-thong"), ("do.van.nam", "/tinh-hinh-nop-bao-cao"),
    ])
    func `the work page has something sensible for every role`(name: String, link: String) async throws {
        try await site { site, client in
            let browser = try await site.signIn(name)

            let page = String(buffer: try await browser.get("/viec-cua-toi", client).body)

            let main = page.split(separator: "<main").last.map(String.init) ?? ""
            #expect(main.contains(link))
        }
    }
}
