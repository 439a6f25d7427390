import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing

@testable import Web

@Suite struct PlanPagesTests {
    @Test func `the start page leads to the only plan`() async throws {
        try await PublicSite.with { site in
            let response = try await site.get("/")

            #expect(response.status == .seeOther)
            #expect(response.headers[.location] == PublicSite.root)
        }
    }

    @Test func `the start page lists several plans`() async throws {
        try await PublicSite.with(secondPlan: "ke-hoach-tinh") { site in
            let page = String(buffer: try await site.get("/").body)

            #expect(page.shows("/ke-hoach/chuyen-doi-so-2023\"", "/ke-hoach/ke-hoach-tinh\""))
        }
    }

    @Test func `a server without a plan says how to get one`() async throws {
        try await PublicSite.withNothing { client in
            let home = try await client.execute(uri: "/", method: .get)
            let plan = try await client.execute(uri: PublicSite.root, method: .get)

            #expect(home.status == .ok)
            #expect(String(buffer: home.body).contains("tiendo plan import"))
            #expect(plan.status == .notFound)
        }
    }

    @Test func `one plan never shows the figures of another`() async throws {
        try await PublicSite.with(secondPlan: "ke-hoach-tinh") { site in
            let own = try await site.page("/chi-tieu/1.7.1")
            let other = String(buffer: try await site.get("/ke-hoach/ke-hoach-tinh/chi-tieu/1.7.1").body)

            #expect(own.contains("85,1%"))
            #expect(!other.contains("85,1%"))
            #expect(!other.contains("/ke-hoach/chuyen-doi-so-2023/"))
        }
    }

    @Test func `tasks stand in the decision's order with lead, date and state`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/nhiem-vu")

            #expect(page.shows("749-01", "Cục Viễn thông", "31/12/2025", "Chưa hoàn thành, trong hạn"))
            #expect(page.shows("749-02", "31/12/2024", "Chưa hoàn thành, quá hạn"))
            #expect(page.shows("942-01", "Hoàn thành đúng hạn", "theo quyết định ban hành"))
            #expect(page.contains("8 lần thực hiện"))
            #expect(page.contains("Chưa giao"))
        }
    }

    @Test(
        arguments: [
            ("chuong-trinh=942", "942-02", "749-01"), ("chu-tri=cuc-vien-thong", "749-01", "942-03"),
            ("nam=2024", "749-02", "942-03"), ("nam=0", "942-02", "749-02"), ("phoi-hop=cuc-cdsqg", "749-01", "749-99"),
            ("tinh-trang=qua-han", "749-02", "749-01"), ("truoc-ngay=2025-01-01", "749-02", "749-01"),
            ("q=van%20ban", "749-02", "749-01"),
        ]
    )
    func `tasks are narrowed by the address`(query: String, there: String, gone: String) async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/nhiem-vu?\(query)")

            #expect(page.contains("/nhiem-vu/\(there)\""))
            #expect(!page.contains("/nhiem-vu/\(gone)\""))
        }
    }

    @Test func `a task says plainly which printed indicators the plan does not have`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/nhiem-vu/749-01")

            #expect(page.shows("/chi-tieu/1.7.1\"", "Kế hoạch in: “Tỷ lệ phủ cáp quang”"))
            #expect(page.shows("“Thứ hạng IDI”", "không có trong kế hoạch"))
            #expect(page.contains("Kế hoạch không nêu kết quả dự kiến."))
        }
    }

    @Test func `an annual task shows each year's occurrence`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/nhiem-vu/749-10")

            #expect(page.shows("31/12/2023", "Chưa hoàn thành, quá hạn", "31/12/2024", "31/12/2025"))
            #expect(page.contains("Chưa hoàn thành, trong hạn"))
        }
    }

    @Test func `a search without marks finds indicators, tasks and organisations`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/tim-kiem?q=chuyen%20doi%20so")

            #expect(page.shows("Chỉ tiêu (1)", "/chi-tieu/1.10\"", "Cơ quan, đơn vị (1)", "/don-vi/cuc-cdsqg\""))
        }
    }

    @Test func `what was searched for stands in the page as text`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/tim-kiem?q=%3Cscript%3E%22")

            #expect(page.contains("Tìm “&lt;script&gt;&quot;”"))
            #expect(!page.contains("<script>\""))
        }
    }

    @Test func `editions stay readable, values as printed`() async throws {
        try await PublicSite.with { site in
            let (list, first) = (try await site.page("/phien-ban"), try await site.page("/phien-ban/1"))

            #expect(list.shows("Phiên bản 1", "(đang có hiệu lực)", "749/QĐ-TTg"))
            #expect(first.shows(">1.7.1<", "75%", ">1.10<", "Top 40", "749-02"))
        }
    }

    @Test func `an edition that was superseded says so and stays as it was`() async throws {
        try await PublicSite.with { site in
            try await site.field.amend { $0.indicators[1].name = "Tên mới" }
            let (old, current) = (try await site.page("/phien-ban/1"), try await site.page("/chi-tieu/1.7.1"))

            #expect(old.shows("Phiên bản này đã được thay thế.", "Hộ gia đình được phủ cáp quang"))
            #expect(!old.contains("Tên mới"))
            #expect(current.shows("Tên mới", "85,1%"))
        }
    }

    @Test func `organisations come by kind, with how much is theirs`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/don-vi")

            #expect(page.shows("Đơn vị thuộc bộ", "/don-vi/cuc-vien-thong\"", "Tập hợp cơ quan"))
            #expect(page.contains("(đến 28/02/2025)"))
        }
    }

    @Test func `an organisation's page shows all it must supply and do`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/don-vi/cuc-vien-thong")

            #expect(page.contains("Đo lường 2 chỉ tiêu, thực hiện 0 chỉ tiêu, chủ trì 5 nhiệm vụ"))
            #expect(page.shows("/chi-tieu/1.7.1\"", "/nhiem-vu/749-01\"", "/nhiem-vu/942-02\""))
            #expect(page.contains("/don-vi/bo-tttt\""))
        }
    }

    @Test func `no page shows the key of a text instead of the text`() async throws {
        let paths = [
            "", "/chi-tieu", "/chi-tieu/1.7", "/chi-tieu/1.7.1", "/chi-tieu/1.9", "/chi-tieu/5.4", "/chi-tieu/5.7",
            "/nhiem-vu", "/nhiem-vu/749-01", "/nhiem-vu/749-10", "/nhiem-vu/942-02", "/nhiem-vu/942-03", "/don-vi",
            "/don-vi/bo-tttt", "/don-vi/bo-khcn", "/don-vi/cuc-attt", "/tim-kiem", "/tim-kiem?q=so", "/tim-kiem?q=zz",
            "/phien-ban", "/phien-ban/1", "/du-lieu-mo", "/thong-ke-nhiem-vu", "/thong-ke-nhiem-vu?theo=nam",
            "/thong-ke-nhiem-vu?theo=chuong-trinh&nam=2025", "/thong-ke-nhiem-vu?theo=phoi-hop",
        ]
        try await PublicSite.with { site in
            for path in paths {
                let page = try await site.page(path)
                let words = page.split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "_") }
                let keys = words.filter { word in
                    [
                        "overview.", "indicator", "rating.", "figures.", "task", "organisation", "search.", "editions.",
                        "open_data.", "period.", "plan.", "navigation.", "list.", "status.", "chart.", "counts.",
                        "occurrence.",
                    ]
                    .contains { word.hasPrefix($0) && word.contains(".") }
                }
                #expect(keys.isEmpty, "\(path)")
            }
        }
    }
}
