import Documents
import Domain
import HummingbirdTesting
import NIOCore
import Testing
import UseCases

@testable import Web

/// What the audit log page makes of what was recorded.
@Suite struct AuditPageTests {
    private let words = AuditDetailWords(PageWords(language: .vietnamese))

    @Test(arguments: [
        ("reason", "Thiếu nguồn", "lý do: Thiếu nguồn"), ("role", "approver", "vai trò: Người duyệt của đơn vị"),
        ("outcome", "postponed", "kết quả: Chưa được, sẽ gửi lại"),
        ("was", "failed", "trạng thái trước: Không gửi được"),
        ("scopes", "read report", "phạm vi: Đọc, Lập và gửi báo cáo của đơn vị"),
        ("on_last_day", "true", "nhắc ngày cuối: Có"), ("on", "false", "có đôn đốc: Không"),
        ("mark-value-1.6", "Xem lại", "nhận xét tại Số liệu 1.6: Xem lại"),
        ("mark-trend", "Nêu rõ", "nhận xét tại II. Đánh giá xu hướng: Nêu rõ"),
        (
            "steps", "chuyen-doi-so-2023/2025-Q3/cuc-vien-thong:reminder-3 k/2025-Q2/x:last_day",
            "bước: chuyen-doi-so-2023/2025-Q3/cuc-vien-thong: Nhắc trước 3 ngày, k/2025-Q2/x: Ngày cuối còn đúng hạn"
        ), ("somewhat", "new", "somewhat: new"),
    ])
    func `members and coded values are said in words`(name: String, recorded: String, said: String) {
        #expect(words.member(name, .string(recorded)) == said)
    }

    @Test func `no word of a program stands in the details of the page`() async throws {
        try await TestSite.with { site, client in
            let grant = Grant(role: .appraiser, organisation: try OrganisationCode("cuc-cdsqg"))
            try await GrantRole(runtime: site.runtime)(grant, to: AccountName("do.van.nam"), by: "command")
            let auditor = try await site.signIn("le.kiem.toan")

            let page = String(buffer: try await auditor.get("/quan-tri/nhat-ky", client).body)

            #expect(page.contains("vai trò: Thẩm định kinh phí"))
            #expect(!page.contains("role: ") && !page.contains("display_name"))
        }
    }
}
