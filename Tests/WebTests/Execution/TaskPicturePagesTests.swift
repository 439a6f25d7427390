import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Persistence
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct TaskPicturePagesTests {
    private static let root = "/ke-hoach/chuyen-doi-so-2023"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023"
    private static let schedule = root + "/tien-trinh-nhiem-vu"
    private static let board = root + "/bang-nhiem-vu"
    private static let burnUp = root + "/duong-hoan-thanh"

    private func site(_ body: @Sendable (TestSite, any TestClientProtocol) async throws -> Void) async throws {
        try await TestSite.with { site, client in
            let content = try PublishedPlan.content(code: "chuyen-doi-so-2023")
            _ = try await site.runtime.database.write { connection in
                try PlanStore(connection: connection).save(
                    content,
                    contentHash: "tasks",
                    at: Instant(milliseconds: 0)
                )
            }
            try await body(site, client)
        }
    }

    private func visit(_ path: String, _ client: any TestClientProtocol) async throws -> String {
        let response = try await client.execute(uri: path, method: .get)
        #expect(response.status == .ok, "\(path)")
        return String(buffer: response.body)
    }

    @Test func `every view links the others and keeps the filters`() async throws {
        try await site { _, client in
            let query = "?tinh-trang=qua-han&chuong-trinh=749&chu-tri=cuc-vien-thong&nam=2024"
            let paths = [Self.root + "/nhiem-vu", Self.board, Self.schedule, Self.burnUp]

            for path in paths {
                let page = try await visit(path + query, client)
                for other in paths where other != path {
                    let kept = "tinh-trang=qua-han&amp;chuong-trinh=749&amp;chu-tri=cuc-vien-thong&amp;nam=2024"
                    #expect(page.contains("href=\"\(other)?\(kept)"), "\(path) to \(other)")
                }
                #expect(!page.contains(" style="))
                #expect(page.shows("Danh sách", "Bảng", "Biểu đồ Gantt", "Đường hoàn thành"))
            }
        }
    }

    @Test func `a board has a column a state whose counts are those of the counting`() async throws {
        try await site { site, client in
            let lan = try await site.signIn("vu.thi.lan")
            let mine = String(buffer: try await lan.get(Self.board, client).body)
            let page = try await visit(Self.board, client)
            let narrowed = try await visit(Self.board + "?tinh-trang=qua-han&chu-tri=cuc-vien-thong", client)

            // Eight in all: one done at issue, three overdue, four within time.
            #expect(page.shows("cot-trong-han", "nhiem-vu?tinh-trang=trong-han\">4</a>"))
            #expect(
                page.shows("nhiem-vu?tinh-trang=qua-han\">3</a>", "nhiem-vu?tinh-trang=hoan-thanh-dung-han\">1</a>")
            )
            #expect(page.shows("749-02", "Ban hành văn bản", "quá hạn 275 ngày", "Cục Viễn thông"))
            #expect(!page.contains("Chưa thực hiện") && !page.contains("chua-thuc-hien"))
            #expect(mine.shows("tinh-trang=chua-thuc-hien-trong-han\">4</a>", "Chưa thực hiện"))
            #expect(narrowed.shows("3 lần thực hiện", "tinh-trang=qua-han&amp;chu-tri=cuc-vien-thong\">3</a>"))
        }
    }

    @Test func `the Gantt chart shows the year it is first, and other times by links`() async throws {
        try await site { _, client in
            let page = try await visit(Self.schedule, client)
            let quarter = try await visit(Self.schedule + "?khoang=2024-Q2", client)
            let whole = try await visit(Self.schedule + "?khoang=ca-ke-hoach", client)
            let empty = try await visit(Self.schedule + "?khoang=2023&tinh-trang=hoan-thanh-qua-han", client)

            #expect(page.shows("8 lần thực hiện chạy trong năm 2025", "hôm nay 02/10", "role=\"img\""))
            #expect(
                page.shows("aria-labelledby=\"gantt-wide-1-1-ten gantt-wide-1-1-mo-ta\"", "id=\"gantt-wide-1-1-ten\"")
            )
            #expect(page.shows("Tiến trình nhiệm vụ của Cục Viễn thông, năm 2025"))
            #expect(
                page.shows("khoang=ca-ke-hoach", "khoang=2023", "khoang=2025-Q3", "class=\"late\"", "class=\"hatch\"")
            )
            #expect(page.shows("749-02: Chưa hoàn thành, quá hạn, 31/12/2024", "275"))
            #expect(!quarter.contains("hôm nay") && quarter.contains("Quý II/2024"))
            #expect(whole.shows("2023–2025", "Năm 2023", "Năm 2024"))
            #expect(empty.shows("Không có nhiệm vụ nào") && !empty.contains("<svg class=\"chart"))
        }
    }

    @Test func `only those who may see an implementation plan see its activities`() async throws {
        try await TestSite.with { site, client in
            let field = try await ExecutionField(runtime: site.runtime, clock: site.clock)
            try await field.approve(ExecutionField.part())
            let path = "/ke-hoach/\(field.plan.code)/tien-trinh-nhiem-vu?khoang=2024"
            let lan = try await site.signIn("vu.thi.lan")

            let mine = String(buffer: try await lan.get(path, client).body)
            let others = try await visit(path, client)

            #expect(mine.shows("1. Khảo sát hiện trạng", "class=\"approved critical\"", "class=\"link critical\""))
            #expect(mine.shows("01/01/2024 – 30/06/2024", "Đường găng là"))
            #expect(!others.contains("Khảo sát hiện trạng") && !others.contains("approved"))
        }
    }

    @Test func `the burn-up says its finding and has a table of the same numbers`() async throws {
        try await site { _, client in
            let page = try await visit(Self.burnUp + "?khoang=ca-ke-hoach", client)
            let english = try await visit(Self.burnUp + "?lang=en", client)

            #expect(
                page.shows("3 trong 8 lần thực hiện đã qua hạn; 1 đã hoàn thành (1 đúng hạn, 0 quá hạn), 3 còn quá hạn")
            )
            #expect(page.shows("2 lần không có hạn", "role=\"img\"", "class=\"due\"", "Quý IV/2025"))
            #expect(english.shows("Burn-up of tasks", "3 of 8 occurrences"))
        }
    }

    @Test func `the numbers go out as CSV and JSON`() async throws {
        try await site { site, client in
            let lan = try await site.signIn("vu.thi.lan")
            _ = try await lan.post(
                Self.root + "/nhiem-vu/749-01/lan/2025/tien-do",
                [("percent", "40"), ("done", "Đã họp tổ soạn thảo")],
                client
            )
            let gantt = try await visit(Self.schedule + "?khoang=ca-ke-hoach&format=csv", client)
            let sums = try await visit(Self.burnUp + "?khoang=2024&format=csv", client)
            let rows = try await client.execute(uri: Self.api + "/task-schedule?span=2023&limit=2", method: .get)
            let json = try await visit(Self.api + "/task-burn-up?span=2024", client)
            let own = String(buffer: try await lan.get(Self.api + "/task-schedule?span=2025", client).body)

            #expect(
                gantt.contains("749-02,,Ban hành văn bản,2024,2024-01-01,2024-12-31,overdue")
                    && !gantt.contains("percent")
            )
            #expect(sums.split(whereSeparator: \.isNewline).count == 13 && sums.contains("2024-12-01,2024-12-31,2,3"))
            #expect(rows.headers[try #require(HTTPField.Name("X-Total-Count"))] == "5")
            #expect(!String(buffer: rows.body).contains("\"percent\""))
            #expect(json.contains("\"due_in_all\"") && json.contains("\"without_due_day\""))
            #expect(own.contains("\"percent\":40") || own.contains("\"percent\": 40"))
            for path in ["/task-schedule?span=2031", "/task-burn-up?span=2024-Q9", "/task-schedule?state=not_begun"] {
                let refused = try await client.execute(uri: Self.api + path, method: .get)
                #expect(refused.status == .unprocessableContent, "\(path)")
            }
        }
    }
}
