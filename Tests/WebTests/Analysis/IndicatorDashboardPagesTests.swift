import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing

@testable import Web

@Suite struct IndicatorDashboardPagesTests {
    @Test func `small charts stand in one frame, each linked, with its standing and the same numbers as a table`()
        async throws
    {
        try await PublicSite.with { site in
            let page = try await site.page("/bieu-do-nhom")

            #expect(page.ranges(of: "class=\"chart panel\"").count == 6)
            #expect(page.ranges(of: "viewBox=\"0 0 280 172\"").count == 6)
            #expect(
                page.shows("id=\"nhom-1\"", "/chi-tieu/1.7.1", "aria-label=\"Quý II năm 2025: 85,1%", "Xem bảng số")
            )
            #expect(!page.contains(" style=") && !page.contains("NaN") && !page.contains("=\"inf"))
        }
    }

    @Test func `one group and a moment live in the address and stay in its links`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/bieu-do-nhom?nhom=5&as_of=1970-01-01T07:00:01%2B07:00")

            #expect(page.ranges(of: "class=\"chart panel\"").count == 2)
            #expect(page.shows("ban-do-nhiet?as_of=", "/chi-tieu/5.4?as_of=1970-01-01T07"))
            #expect(try await site.get(PublicSite.root + "/bieu-do-nhom?nhom=9").status == .unprocessableContent)
        }
    }

    @Test func `the heat map is a table of signs, words and figures`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/ban-do-nhiet")

            #expect(page.shows("<table class=\"heat\">", "Quý I năm 2025", "Quý II năm 2025"))
            #expect(page.shows("/chi-tieu/1.7.1#so-lieu", "class=\"heat-far\"", "Chậm nhiều", "50%", "heat-far old"))
            #expect(page.contains("(số liệu của kỳ trước)"))
            #expect(try await site.get(PublicSite.root + "/ban-do-nhiet?nam=2019").status == .unprocessableContent)
        }
    }

    @Test func `the API gives both as values`() async throws {
        try await PublicSite.with { site in
            let charts = try await site.get("/api/v1/plans/chuyen-doi-so-2023/indicator-charts?group=1")
            let history = try await site.get("/api/v1/plans/chuyen-doi-so-2023/standing-history")

            #expect(charts.status == .ok && history.status == .ok)
            #expect(String(buffer: charts.body).contains("\"day\":\"2025-06-30\",\"value\":\"85.1\""))
            #expect(String(buffer: history.body).contains("\"periods\":[{\"code\":\"2025-Q1\""))
        }
    }
}
