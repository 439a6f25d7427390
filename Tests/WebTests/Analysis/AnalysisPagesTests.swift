import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

@Suite struct AnalysisPagesTests {
    @Test func `the overview counts standings and links each count to its rows`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page()

            #expect(page.contains("/chi-tieu?danh-gia=cham-nhieu\""))
            #expect(page.contains("7 chỉ tiêu, trong đó 6 chỉ tiêu có đo lường; 6 nhiệm vụ."))
            let rows = try await site.page("/chi-tieu?danh-gia=cham-nhieu")
            #expect(rows.contains("Tỷ lệ người dân có danh tính số"))
            #expect(!rows.contains("Thứ hạng an toàn thông tin"))
            #expect(rows.contains("1 chỉ tiêu"))
        }
    }

    @Test func `the overview lists what needs a decision, the furthest behind first`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page()

            #expect(page.shows("can-quyet-dinh", "/chi-tieu/1.9\"", "Chậm nhiều", "/chi-tieu/5.4\"", "Vượt xa"))
            #expect(page.contains("Cục Chuyển đổi số quốc gia"))
        }
    }

    @Test func `the overview says when the next figures are due, in words of the rule`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page()

            #expect(page.contains("trước ngày 05/10/2025 (hết ngày 04/10/2025), còn 3 ngày"))
        }
    }

    @Test func `tasks past their due day are counted and the count leads to them`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page()

            #expect(page.shows("/nhiem-vu?tinh-trang=qua-han\"", "<b>3</b>", "Chưa hoàn thành, quá hạn"))
        }
    }

    @Test func `indicators stand in the order of their numbers, under their groups`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/chi-tieu")

            #expect(
                page.shows("1. Dịch vụ &amp; hạ tầng số", ">1.7<", ">1.7.1<", ">1.9<", ">1.10<", "5. So sánh", ">5.4<")
            )
            #expect(page.shows(">5.4<", ">5.7<"))
        }
    }

    @Test(
        arguments: [
            ("q=dia+chi+so", "1.10", "5.4"), ("q=DANH%20T%C3%8DNH", "1.9", "1.10"), ("nhom=5", "5.7", "1.9"),
            ("don-vi=cuc-attt", "5.4", "5.7"), ("can-cu=942", "1.10", "5.4"),
            ("danh-gia=chua-co-so-lieu", "5.7", "5.4"),
        ]
    )
    func `filters live in the address and narrow the list`(query: String, there: String, gone: String) async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/chi-tieu?\(query)")

            #expect(page.contains("/chi-tieu/\(there)\""))
            #expect(!page.contains("/chi-tieu/\(gone)\""))
        }
    }

    @Test func `a filter nothing passes says so and offers the way back`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/chi-tieu?q=khong-co-gi")

            #expect(page.contains("Không có chỉ tiêu nào khớp với bộ lọc."))
            #expect(page.contains("href=\"/ke-hoach/chuyen-doi-so-2023/chi-tieu\""))
        }
    }

    @Test func `an indicator shows its path, its figures, who answers for it and how it is rated`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/chi-tieu/1.7.1")

            #expect(page.contains("<svg"))
            #expect(page.contains("Đạt mục tiêu"))
            #expect(page.contains("chưa đạt kế hoạch 2024"))
            #expect(page.contains("(theo dòng 1.7)"))
            #expect(page.contains("Chưa giao"))
            #expect(page.contains("749/QĐ-TTg ngày 03/06/2020"))
            #expect(page.shows("Kịch bản ngày 30/06/2025: 90% (31/12/2024)", "× 181/365 ngày = 85,041096%"))
            #expect(page.contains("/nhiem-vu/749-01\""))
        }
    }

    @Test func `a provisional figure and a corrected one are marked as such`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/chi-tieu/1.7.1")

            #expect(page.shows("85,1%", "tạm"))
            #expect(page.shows("lần ghi 2", "<del>", "85%"))
            #expect(page.contains("Số liệu minh họa, không phải số liệu thật."))
        }
    }

    @Test func `what is printed is text, never markup`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/chi-tieu/1.7.2")

            #expect(page.contains("Xã được phủ &lt;cáp quang&gt;"))
            #expect(!page.contains("<cáp"))
        }
    }

    @Test func `a heading leads to its children`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/chi-tieu/1.7")

            #expect(page.shows("/chi-tieu/1.7.1\"", "/chi-tieu/1.7.2\""))
            #expect(!page.contains("<svg class=\"chart"))
        }
    }

    @Test(arguments: ["", "/chi-tieu", "/chi-tieu/1.7", "/chi-tieu/1.7.1", "/chi-tieu/1.7.2", "/chi-tieu/5.7"])
    func `the pages are there in English too`(path: String) async throws {
        try await PublicSite.with { site in
            let page = try await site.page(path + "?lang=en")

            #expect(page.contains("<html lang=\"en\">"))
            #expect(page.contains("Indicators"))
            #expect(!page.contains("Chỉ tiêu<"))
        }
    }

    @Test func `a plan without figures says so everywhere instead of showing zero`() async throws {
        try await PublicSite.with(hasFigures: false) { site in
            let (overview, indicator) = (try await site.page(), try await site.page("/chi-tieu/1.9"))

            #expect(overview.contains("Không có chỉ tiêu nào chậm nhiều hoặc vượt xa."))
            #expect(indicator.contains("Chưa có số liệu nào được chấp nhận"))
        }
    }

    @Test(arguments: ["/chi-tieu/5.5", "/chi-tieu/1.07", "/nhiem-vu/749-99", "/don-vi/khong-co", "/phien-ban/9"])
    func `what the plan does not have is answered with 404`(path: String) async throws {
        try await PublicSite.with { site in
            let response = try await site.get(PublicSite.root + path)

            #expect(response.status == .notFound)
        }
    }

    @Test func `a missing page is in the language of the visitor`() async throws {
        try await PublicSite.with { site in
            let response = try await site.get("/ke-hoach/chuyen-doi-so-2023/chi-tieu/5.5?lang=en")

            #expect(response.status == .notFound)
            #expect(String(buffer: response.body).contains("has no indicator 5.5"))
        }
    }
}
