import Documents
import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Persistence
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct ForecastPagesTests {
    private static let api = "/api/v1/plans/chuyen-doi-so-2023/indicators/"

    private func site(_ body: @escaping @Sendable (PublicSite) async throws -> Void) async throws {
        try await PublicSite.with(hasFigures: false) { site in
            let plan = site.field.plan
            try await site.field.runtime.database.write { connection in
                try PublishedPlan
                    .recordSeries("1.7.1", "cuc-vien-thong", PublishedPlan.slowRise, of: plan, on: connection)
            }
            try await body(site)
        }
    }

    @Test func `an indicator says where it is heading, by what sum, and who must act`() async throws {
        try await site { site in
            let page = try await site.page("/chi-tieu/1.7.1")

            #expect(
                page.shows("Dự báo ngày 31/12/2025", "khoảng 80%", "Khả năng không đạt mục tiêu", "gần như chắc chắn")
            )
            #expect(page.contains("4 số liệu, trong đó 1 số tạm ước tính"))
            #expect(page.shows("Trong 1 nhiệm vụ gắn với chỉ tiêu, 1 chưa hoàn thành, trong đó 0 quá hạn:", "749-01"))
            #expect(
                page.shows("Cách tính dự báo", "Số liệu dùng: 30/06/2024: 60%", "Xu thế tắt dần: 66 ngày 31/03/2025")
            )
            #expect(!page.contains("Kinh phí của các nhiệm vụ"))
        }
    }

    @Test func `the chart draws it with its interval, and its table and name tell it`() async throws {
        try await site { site in
            let page = try await site.page("/chi-tieu/1.7.1")

            #expect(page.shows("class=\"band\"", "class=\"forecast\"", "class=\"forecast-end\""))
            #expect(page.contains("aria-label=\"Quý I năm 2025"))
            #expect(page.contains(". Dự báo 31/12/2025: "))
            #expect(page.shows("Xem bảng số liệu", ">Dự báo<", "31/12/2025"))
        }
    }

    @Test func `too few figures are said in place of a forecast, and the chart draws none`() async throws {
        try await PublicSite.with { site in
            let page = try await site.page("/chi-tieu/1.9")

            #expect(page.contains("Chưa đủ số liệu để dự báo: có 1, cần ít nhất 3."))
            #expect(!page.contains("class=\"band\""))
            #expect(!page.contains("NaN"))
        }
    }

    @Test func `without a task to move it the page says that too`() async throws {
        try await PublicSite.with(hasFigures: false) { site in
            let plan = site.field.plan
            try await site.field.runtime.database.write { connection in
                try PublishedPlan
                    .recordSeries("1.9", "cuc-cdsqg", PublishedPlan.slowRise, of: plan, on: connection)
            }

            let page = try await site.page("/chi-tieu/1.9")

            #expect(page.contains("kế hoạch không gắn nhiệm vụ nào với chỉ tiêu này"))
        }
    }

    @Test func `the API gives the forecast, as of a moment too, and refuses what it cannot read`() async throws {
        try await site { site in
            func read(_ path: String) async throws -> (HTTPResponse.Status, JSONValue) {
                let response = try await site.get(Self.api + path)
                return (response.status, try JSONValue(reading: Array(response.body.readableBytesView)))
            }
            let (_, now) = try await read("1.7.1/forecast")
            let (_, past) = try await read("1.7.1/forecast?as_of=1970-01-01T00:00:00Z")

            #expect(now["forecast"]?["target"]?["value"]?.text == "80")
            #expect(now["forecast"]?["interval_percent"]?.whole == 80)
            #expect(now["open_tasks"]?.elements?.count == 1)
            #expect(past["reason"]?.text == "not_enough_data")
            #expect(try await read("9.9/forecast").0 == .notFound)
            #expect(try await read("1.7.1/forecast?as_of=hom-qua").0 == .unprocessableContent)
        }
    }

    @Test(arguments: [
        ("do.van.nam", "đề nghị 1.250.000.000 đồng"), ("vu.thi.lan", "đề nghị 1.250.000.000 đồng"),
        ("tran.van.minh", nil), ("le.kiem.toan", nil),
    ])
    func `money of the tasks is for those who may read it`(name: String, money: String?) async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock) { content in
                try BudgetField.addTasks(to: &content)
                let fibre = IndicatorReference(text: "1.7.1", code: try IndicatorCode("1.7.1"), match: .exact)
                content.tasks[0].indicators = [fibre]
            }
            try await site.add("tran.van.minh", "Trần Văn Minh", .contributor, "vu-ktsxhs")
            try await site.runtime.database.write { connection in
                try PublishedPlan
                    .recordSeries("1.7.1", "cuc-vien-thong", PublishedPlan.slowRise, of: field.plan, on: connection)
            }
            let key = BudgetLineKey(
                task: try TaskCode("749-06"),
                organisation: try OrganisationCode("cuc-vien-thong"),
                year: 2025,
                source: .recurrent
            )
            try await WriteBudget(runtime: site.runtime)(
                BudgetAddress(plan: field.plan.code, key: key),
                TypedBudgetMove(.requested, amount: "1.250.000.000", reason: "", documentNumber: "", documentDate: ""),
                by: BudgetField.lan
            )
            let browser = try await site.signIn(name)

            let response = try await browser.get("/ke-hoach/chuyen-doi-so-2023/chi-tieu/1.7.1", client)

            let page = String(buffer: response.body)
            #expect(page.contains("749-06"))
            #expect(page.contains("Kinh phí của các nhiệm vụ") == (money != nil))
            if let money { #expect(page.contains(money)) }
        }
    }
}
