import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing

@testable import Web

@Suite struct InternationalPagesTests {
    private static let path = "/so-sanh-quoc-te"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023/international"

    private static func site(_ body: @Sendable (PublicSite) async throws -> Void) async throws {
        try await PublicSite.with { site in
            try await site.field.compareAbroad()
            try await body(site)
        }
    }

    @Test func `the list links each index with its place, its change and its doubts`() async throws {
        try await Self.site { site in
            let page = try await site.page(Self.path)

            #expect(page.shows("So sánh quốc tế", "\(PublicSite.root)\(Self.path)/EGDI\"", "chi-tieu/5.7\"", "hạng 71"))
            #expect(page.shows("tăng 15 bậc so với kỳ 2022", "3/4 (2022)", "bậc 1", "khác cách công bố"))
            #expect(!page.contains(" style="))
        }
    }

    @Test func `an index is drawn a panel a country, with its numbers as a table`() async throws {
        try await Self.site { site in
            let page = try await site.page(Self.path + "/EGDI")

            #expect(page.ranges(of: "class=\"chart panel\"").count == 4)
            #expect(page.shows("Trong ASEAN ở kỳ 2022: thứ 3 trong 4 nước", "năm 2025 không có kỳ nào", "Top 50"))
            #expect(page.shows("Top 50", "nghi-van", "công bố 86"))
            #expect(page.shows("asean-vnm-mo-ta", "2020: 86; 2022: 86; 2024: 71", "Xinh-ga-po", "36,8%"))
            #expect(!page.contains(" style=") && !page.contains("NaN"))
        }
    }

    @Test func `ranks that became tiers are drawn as ranks only, one edition alone is a sentence`() async throws {
        try await Self.site { site in
            let tiers = try await site.page(Self.path + "/GCI")
            let alone = try await site.page(Self.path + "/GII")

            #expect(tiers.shows("không trừ được cho nhau", "2018: 50; 2020: 25\u{3C}", "bậc 1"))
            #expect(alone.contains("chỉ có một kỳ công bố") && !alone.contains("chart panel"))
            #expect(alone.contains("Kế hoạch không có chỉ tiêu nào"))
        }
    }

    @Test func `the head and the indicator's page link it where there are places`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page()
            #expect(!page.contains(Self.path))
        }
        try await Self.site { site in
            let after = try await site.page()
            let indicator = try await site.page("/chi-tieu/5.4")

            #expect(after.contains("href=\"\(PublicSite.root)\(Self.path)\""))
            #expect(indicator.contains("href=\"\(PublicSite.root)\(Self.path)/GCI\""))
        }
    }

    @Test func `a plan without places has a sentence, an unknown index is not found`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page(Self.path)
            #expect(page.contains("chưa có dữ liệu so sánh quốc tế"))
            #expect(try await site.get(PublicSite.root + Self.path + "/EGDI").status == .notFound)

            try await site.field.compareAbroad()
            #expect(try await site.get(PublicSite.root + Self.path + "/IDI").status == .notFound)
            #expect(try await site.get(Self.api + "/IDI").status == .notFound)
        }
    }

    @Test func `rows come as CSV, of all indices or of one, and the API gives the same`() async throws {
        try await Self.site { site in
            let all = try await site.get(PublicSite.root + Self.path + "?format=csv")
            let one = try await site.get(PublicSite.root + Self.path + "/gci?format=csv")
            let list = try await site.get(Self.api)
            let index = try await site.get(Self.api + "/egdi")

            #expect(String(buffer: all.body).split(separator: "\r\n").count == 11)
            #expect(String(buffer: one.body).split(separator: "\r\n").count == 4)
            #expect(one.headers[.contentDisposition]?.contains("international-gci.csv") == true)
            #expect(String(buffer: list.body).shows("\"doubts\":1", "\"index\":\"GII\""))
            #expect(String(buffer: index.body).shows("\"top_percent\":\"36.8\"", "\"verdict\":\"differs\""))
        }
    }
}
