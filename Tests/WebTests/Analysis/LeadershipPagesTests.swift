import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing

@testable import Web

@Suite struct LeadershipPagesTests {
    private static let path = "/dieu-hanh"

    @Test func `one page says what is to be decided, heading for a miss, moved and late`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page(Self.path)

            #expect(page.shows("Điều hành: tình hình đến 30/06/2025", "Việc cần quyết", "class=\"agenda\""))
            #expect(page.shows("Đôn đốc Cục Viễn thông về nhiệm vụ quá hạn"))
            #expect(page.shows("tinh-trang=qua-han", "chu-tri=cuc-vien-thong"))
            #expect(page.shows("Theo nhóm chỉ tiêu", "class=\"chart standing-bar\"", "Cả kế hoạch"))
            #expect(page.shows("Thay đổi so với quý trước", "So với số liệu đến 31/03/2025"))
            #expect(!page.contains(" style=") && !page.contains("NaN"))
        }
    }

    @Test func `as of before the first figure it says so instead of drawing nothing`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page(Self.path + "?as_of=1970-01-01T07:00:00%2B07:00")

            #expect(page.shows("Không chỉ tiêu nào có dự báo thấp hơn mục tiêu", "chưa so sánh được"))
        }
    }

    @Test func `the API gives the same as values`() async throws {
        try await PublicSite.with { site in
            let answer = try await site.get("/api/v1/plans/chuyen-doi-so-2023/leadership")
            let text = String(buffer: answer.body)

            #expect(answer.status == .ok)
            #expect(text.contains("\"compared_with_day\":\"2025-03-31\""))
            #expect(text.contains("\"late_leads\":[{\"organisation\":\"cuc-vien-thong\""))
        }
    }
}
