import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Persistence
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct TaskPagesTests {
    private static let root = "/ke-hoach/chuyen-doi-so-2023"
    private static let page = root + "/nhiem-vu/749-01/lan/2025"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023/tasks/749-01/occurrences/2025"

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

    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    private static let evidence = [
        ("document_number", "1234/QĐ-BTTTT"), ("document_day", "2025-09-30"),
        ("link", "https://vanban.example.vn/1234"),
    ]

    /// Sends the form that declares the task done, which is multipart because it may carry a file.
    private func declare(
        _ fields: [(String, String)],
        by browser: Browser,
        _ client: any TestClientProtocol
    ) async throws -> TestResponse {
        let parts = (fields + [("csrf", browser.formToken)]).map { name, value in
            "--xyz\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        return try await client.execute(
            uri: Self.page + "/hoan-thanh",
            method: .post,
            headers: [.cookie: browser.cookie, .contentType: "multipart/form-data; boundary=xyz"],
            body: ByteBuffer(string: parts.joined() + "--xyz--\r\n")
        )
    }

    @Test func `a lead reports, declares, gets it back and declares again; the coordinator confirms`() async throws {
        try await site { site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))

            let reported = try await lan.post(
                Self.page + "/tien-do",
                [("percent", "40"), ("done", "Đã họp tổ soạn thảo")],
                client
            )
            #expect(reported.status == .seeOther && reported.headers[.location] == Self.page + "?tin=reported")
            let shown = Self.text(try await lan.get(Self.page, client))
            #expect(shown.shows("Đang thực hiện trong hạn", "40%", "Đã họp tổ soạn thảo"))
            #expect(try await declare(Self.evidence, by: lan, client).status == .seeOther)
            let work = Self.text(try await nam.get("/viec-cua-toi", client))
            #expect(work.shows("Minh chứng chờ xác nhận", "/nhiem-vu/749-01/lan/2025"))
            let faulty = try await nam.post(Self.page + "/xac-nhan", [("action", "return"), ("number", "1")], client)
            #expect(faulty.status == .unprocessableContent)
            let reason = [("action", "return"), ("number", "1"), ("reason", "Thiếu biên bản")]
            #expect(try await nam.post(Self.page + "/xac-nhan", reason, client).status == .seeOther)
            let returned = Self.text(try await lan.get("/viec-cua-toi", client))
            #expect(returned.shows("Minh chứng bị trả lại", "749-01"))
            #expect(Self.text(try await lan.get(Self.page, client)).contains("Thiếu biên bản"))
            #expect(try await declare(Self.evidence, by: lan, client).status == .seeOther)
            let confirm = [("action", "confirm"), ("number", "2")]
            #expect(try await nam.post(Self.page + "/xac-nhan", confirm, client).status == .seeOther)

            let visitor = try await client.execute(uri: Self.root + "/nhiem-vu/749-01", method: .get)
            #expect(Self.text(visitor).shows("Hoàn thành đúng hạn", "ngày 30/09/2025"))
        }
    }

    @Test func `faults stand beside their fields and what was typed stays`() async throws {
        try await site { site, client in
            let lan = try await site.signIn("vu.thi.lan")

            let progress = try await lan.post(Self.page + "/tien-do", [("percent", "140"), ("done", "Xong")], client)
            let evidence = try await declare([("document_number", "77/BC"), ("link", "http://x.vn")], by: lan, client)

            #expect(progress.status == .unprocessableContent && evidence.status == .unprocessableContent)
            #expect(Self.text(progress).shows("vượt quá 100%", "value=\"140\"", "Xong"))
            #expect(Self.text(evidence).shows("href=\"#f-document_day\"", "value=\"77/BC\"", "địa chỉ https"))
        }
    }

    @Test func `the public sees confirmed states only`() async throws {
        try await site { site, client in
            let lan = try await site.signIn("vu.thi.lan")
            let report = [("percent", "40"), ("done", "Đã họp tổ soạn thảo")]
            _ = try await lan.post(Self.page + "/tien-do", report, client)
            func visit(_ path: String) async throws -> TestResponse {
                try await client.execute(uri: path, method: .get)
            }

            let list = Self.text(try await visit(Self.root + "/nhiem-vu"))
            let ignored = Self.text(try await visit(Self.root + "/nhiem-vu?tinh-trang=chua-thuc-hien"))
            let record = try await visit(Self.page)
            let rows = Self.text(try await visit("/api/v1/plans/chuyen-doi-so-2023/tasks"))
            let refused = try await visit("/api/v1/plans/chuyen-doi-so-2023/tasks?state=not_begun")
            let csv = Self.text(try await visit(Self.root + "/nhiem-vu?format=csv"))

            #expect(list.contains("Chưa hoàn thành, trong hạn"))
            for text in [list, ignored, csv, rows] {
                #expect(!text.contains("40%") && !text.contains("\"percent\"") && !text.contains("not_begun"))
                #expect(!text.contains("Đang thực hiện"))
            }
            #expect(record.status == .seeOther || record.status == .unauthorized)
            #expect(refused.status == .unprocessableContent)
            #expect(csv.contains("749-01") && csv.contains("within_time"))
            let known = Self.text(
                try await lan.get(Self.root + "/nhiem-vu?tinh-trang=dang-thuc-hien-trong-han", client)
            )
            #expect(known.shows("749-01", "40%", "Đang thực hiện trong hạn"))
        }
    }

    @Test func `counts lead to their rows and name their denominators`() async throws {
        try await site { _, client in
            let page = Self.text(try await client.execute(uri: Self.root + "/thong-ke-nhiem-vu", method: .get))
            let csv = Self.text(
                try await client.execute(uri: Self.root + "/thong-ke-nhiem-vu?theo=nam&format=csv", method: .get)
            )

            #expect(page.shows("nhiem-vu?tinh-trang=qua-han&amp;chu-tri=cuc-vien-thong\">3</a>"))
            #expect(page.shows("25%", "1 đã hoàn thành trên 4 đã hoàn thành hoặc quá hạn"))
            #expect(csv.contains("2024,,2,0,0,0,2,0,2,0"))
        }
    }

    @Test func `a task outside the plan is recorded by the coordinator and shown as such`() async throws {
        try await site { site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))
            let path = Self.root + "/nhiem-vu-giao-them"
            let fields = [
                ("document_number", "15/CT-TTg"), ("document_day", "2025-09-01"), ("clause", "điểm 3"),
                ("name", "Rà soát nền tảng số"), ("due_day", "2025-12-15"), ("lead", "cuc-vien-thong"),
            ]

            let faulty = try await nam.post(path, [("name", "Rà soát")], client)
            let made = try await nam.post(path, fields, client)
            let list = Self.text(try await nam.get(path, client))
            let task = Self.text(try await client.execute(uri: Self.root + "/nhiem-vu/GV.001", method: .get))

            #expect(faulty.status == .unprocessableContent && Self.text(faulty).contains("\nRà soát</textarea>"))
            #expect(made.status == .seeOther)
            #expect(list.shows("GV.001", "15/CT-TTg", "điểm 3", "15/12/2025"))
            #expect(task.shows("Rà soát nền tảng số", "Nhiệm vụ giao ngoài kế hoạch", "Chưa hoàn thành, trong hạn"))
            #expect(try await lan.post(path, fields, client).status == .forbidden)
            #expect(try await lan.get(path, client).status == .forbidden)
        }
    }

    @Test func `the days of silence are the coordinator's to set`() async throws {
        try await site { site, client in
            let nam = try await site.signIn("do.van.nam")
            let path = Self.root + "/nhiem-vu?tinh-trang=lau-khong-cap-nhat"

            let set = try await nam.post(Self.root + "/thong-ke-nhiem-vu/cap-nhat", [("stale_days", "45")], client)
            let page = Self.text(try await nam.get(path, client))

            #expect(set.status == .seeOther && set.headers[.location] == path)
            #expect(page.shows("mà 45 ngày qua không có cập nhật", "value=\"45\""))
        }
    }
}
