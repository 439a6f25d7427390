import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing

@testable import Web

@Suite struct SearchPagesTests {
    private static func page(_ typed: String, _ site: PublicSite) async throws -> String {
        try await site.page("/tim-kiem" + PathPattern.query([("q", typed)]))
    }

    @Test func `a slip of typing is forgiven and said`() async throws {
        try await PublicSite.with { site in
            let page = try await Self.page("vien thogn", site)
            let literal = try await Self.page("vien thong", site)

            #expect(page.shows("Không có kết quả đúng như đã gõ", "Cơ quan, đơn vị (1)", "/don-vi/cuc-vien-thong\""))
            #expect(literal.shows("Cơ quan, đơn vị (1)", "/don-vi/cuc-vien-thong\""))
            #expect(!literal.contains("Không có kết quả đúng như đã gõ"))
        }
    }

    @Test func `documents lead to the documents of the plan`() async throws {
        try await PublicSite.with { site in
            let page = try await Self.page("quyet dinh 942", site)
            let editions = try await site.page("/phien-ban")

            #expect(page.shows("Văn bản (1)", "/phien-ban#van-ban\"", "942/QĐ-TTg"))
            #expect(editions.contains("id=\"van-ban\""))
        }
    }

    @Test func `the API answers by kind, in one plan or in all, an organisation once`() async throws {
        try await PublicSite.with(secondPlan: "ke-hoach-tinh") { site in
            func search(_ query: String) async throws -> TestResponse { try await site.get("/api/v1/search?" + query) }
            let all = String(buffer: try await search("q=vien%20thong&lang=en").body)
            let one = String(buffer: try await search("q=dia%20chi%20so&plan=ke-hoach-tinh").body)
            let both = String(buffer: try await search("q=dia%20chi%20so&limit=1").body)

            #expect(all.ranges(of: "\"code\":\"cuc-vien-thong\"").count == 1)
            #expect(all.shows("\"near\":false", "\"kind\":\"organisation\"", "\"total\":1"))
            #expect(one.shows("\"plan\":\"ke-hoach-tinh\"", "\"page\":\"/ke-hoach/ke-hoach-tinh/chi-tieu/1.10\""))
            #expect(!one.contains("chuyen-doi-so-2023"))
            #expect(both.shows("\"kind\":\"indicator\"", "\"total\":2", "chuyen-doi-so-2023", "ke-hoach-tinh"))
        }
    }

    @Test(arguments: [
        ("", HTTPResponse.Status.unprocessableContent), ("q=", .unprocessableContent),
        ("q=so&limit=0", .unprocessableContent),
        ("q=so&limit=51", .unprocessableContent), ("q=so&loai=x", .unprocessableContent),
        ("q=so&plan=khong-co", .notFound),
        ("q=zzzz", .ok),
    ])
    func `what cannot be searched for is refused`(query: String, status: HTTPResponse.Status) async throws {
        try await PublicSite.with { site in
            let answer = try await site.get("/api/v1/search?" + query)

            #expect(answer.status == status, "\(query)")
        }
    }
}
