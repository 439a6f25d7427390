import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing

@testable import Web

@Suite struct ProvinceMapPagesTests {
    @Test func `each province is a linked tile with its value, and a row of the table`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/ban-do")

            #expect(
                page.shows("Nhiệm vụ quá hạn", "class=\"chart tile-map\"", "<title>Hà Nội: không có số liệu</title>")
            )
            #expect(page.shows("class=\"map-key\"", "không có số liệu", "Giá trị của từng tỉnh"))
            #expect(page.contains("Quần đảo Hoàng Sa") && page.contains("Quần đảo Trường Sa"))
            #expect(!page.contains("Mức đầy đủ của báo cáo") && !page.contains(" style="))
        }
    }

    @Test(arguments: [
        ("?do=gi-do", HTTPResponse.Status.unprocessableContent), ("?ngay=mai", .unprocessableContent),
        ("?do=day-du", .seeOther), ("?do=dong-gop", .seeOther), ("?ngay=2025-06-30", .ok),
    ])
    func `an address that means nothing, or is not the reader's, is refused`(
        query: String,
        status: HTTPResponse.Status
    ) async throws {
        try await PublicSite.with { site in
            let answer = try await site.get(PublicSite.root + "/ban-do" + query)

            #expect(answer.status == status)
        }
    }

    @Test func `the API gives the same as values`() async throws {
        try await PublicSite.with { site in
            let answer = try await site.get("/api/v1/plans/chuyen-doi-so-2023/province-map")

            #expect(answer.status == .ok)
            #expect(String(buffer: answer.body).contains("\"measure\":\"overdue\""))
            #expect(String(buffer: answer.body).contains("\"code\":\"tinh-01\",\"name\":\"Hà Nội\",\"column\":2"))
        }
    }

    @Test(arguments: [
        ("Huế", ["Huế"]), ("Hà Nội", ["Hà", "Nội"]), ("Hồ Chí Minh", ["Hồ Chí", "Minh"]),
        ("Bà Rịa - Vũng Tàu", ["Bà Rịa -", "Vũng Tàu"]),
    ])
    func `a name stands in two lines at most`(name: String, lines: [String]) {
        #expect(ProvinceTileDrawing.lines(of: name) == lines)
    }
}
