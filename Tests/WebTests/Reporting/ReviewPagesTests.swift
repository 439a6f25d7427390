import Documents
import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct ReviewPagesTests {
    private static let queue = "/ke-hoach/chuyen-doi-so-2023/cho-xem-xet"
    private static let report = "/ke-hoach/chuyen-doi-so-2023/ky-bao-cao/2025-Q3/bao-cao/cuc-vien-thong"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023"

    /// A site whose Cục Viễn thông has sent its report of Quý III/2025.
    private func site(
        _ body: @Sendable (ReportingField, TestSite, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            try await SubmitReport(runtime: field.runtime)(
                field.telecom,
                ReportingField.report(),
                by: ReportingActor(ReportingField.lan)
            )
            try await body(field, site, client)
        }
    }

    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    @Test func `a report is returned with marks and its unit sees them beside those fields until it sends again`()
        async throws
    {
        try await site { field, site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))
            let reading = try await nam.get(Self.report, client)
            let returned = try await nam.post(
                Self.report + "/xem-xet",
                [
                    ("action", "return"), ("revision", "1"), ("reason", "Xem lại"),
                    ("mark-value-1.6", "Nguồn số liệu?"), ("mark-trend", " "),
                ],
                client
            )
            let form = try await lan.get(Self.report, client)
            try await SubmitReport(runtime: field.runtime)(
                field.telecom,
                ReportingField.report(revision: 1, smartphones: "89"),
                by: ReportingActor(ReportingField.lan)
            )
            let again = try await nam.get(Self.report, client)

            #expect(Self.text(reading).contains("name=\"mark-value-1.6\""))
            #expect(!Self.text(reading).contains("name=\"mark-value-1.10\""))
            #expect(returned.status == .seeOther)
            #expect(Self.text(form).contains("id=\"f-value-1.6-remark\">Nguồn số liệu?"))
            #expect(Self.text(form).contains("href=\"#f-value-1.6\""))
            #expect(!Self.text(form).contains("f-trend-remark"))
            #expect(Self.text(again).contains("trước khi trả lại: 88,4"))
            #expect(Self.text(again).contains("Nguồn số liệu?"))
        }
    }

    @Test func `a return without a reason keeps the marks that were typed`() async throws {
        try await site { _, site, client in
            let nam = try await site.signIn("do.van.nam")

            let page = try await nam.post(
                Self.report + "/xem-xet",
                [("action", "return"), ("revision", "1"), ("reason", ""), ("mark-note-1.6", "Ghi nguồn")],
                client
            )

            #expect(page.status == .unprocessableContent)
            #expect(Self.text(page).contains("Ghi nguồn</textarea>"))
            #expect(Self.text(page).contains("Nêu lý do trả lại báo cáo."))
        }
    }

    @Test func `the queue names the reasons and preselects only what needs no close reading`() async throws {
        try await site { _, site, client in
            let nam = try await site.signIn("do.van.nam")

            let page = Self.text(try await nam.get(Self.queue, client))

            #expect(page.contains("thiếu 1 số liệu"))
            #expect(page.contains("1 số tạm ước tính"))
            #expect(page.contains("value=\"2025-Q3/cuc-vien-thong/1\""))
            #expect(!page.contains("checked"))
        }
    }

    @Test func `chosen reports are accepted and refused ones say why`() async throws {
        try await site { _, site, client in
            let nam = try await site.signIn("do.van.nam")
            let none = try await nam.post(Self.queue, [], client)

            let page = try await nam.post(
                Self.queue,
                [("report", "2025-Q3/cuc-vien-thong/1"), ("report", "2025-Q3/vu-ktsxhs/1")],
                client
            )
            let again = try await nam.post(Self.queue, [("report", "2025-Q3/cuc-vien-thong/1")], client)

            #expect(none.status == .unprocessableContent)
            #expect(page.status == .ok)
            #expect(Self.text(page).contains("Đã nhận 1 báo cáo"))
            #expect(Self.text(page).contains("Báo cáo chưa được gửi."))
            #expect(Self.text(again).contains("Báo cáo đã được nhận"))
        }
    }

    @Test func `another plan's coordinator and a unit come to none of it`() async throws {
        try await site { _, site, client in
            try await site.add("khac", "Người Khác", .coordinator, "cuc-vien-thong")
            for name in ["khac", "vu.thi.lan"] {
                let browser = try await site.signIn(name)
                let chosen = [("report", "2025-Q3/cuc-vien-thong/1")]
                #expect(try await browser.get(Self.queue, client).status == .forbidden)
                #expect(try await browser.post(Self.queue, chosen, client).status == .forbidden)
                #expect(try await browser.get(Self.api + "/reviews", client).status == .forbidden)
            }
            let nam = try await site.signIn("do.van.nam")
            #expect(Self.text(try await nam.get(Self.queue, client)).contains("Cục Viễn thông"))
        }
    }

    @Test func `a program reads the queue, returns with marks and accepts`() async throws {
        try await site { field, site, client in
            let nam = try await site.signIn("do.van.nam")
            func send(_ path: String, _ body: String) async throws -> (TestResponse, JSONValue) {
                var headers: HTTPFields = [.cookie: nam.cookie, .contentType: "application/json"]
                if let name = HTTPField.Name("X-CSRF-Token") { headers[name] = nam.formToken }
                let answer = try await client.execute(
                    uri: path,
                    method: .post,
                    headers: headers,
                    body: ByteBuffer(string: body)
                )
                return (answer, try JSONValue(reading: Array(answer.body.readableBytesView)))
            }
            let queue = try await nam.get(Self.api + "/reviews?risk=missing", client)
            let unknown = try await nam.get(Self.api + "/reviews?risk=x", client)
            let path = Self.api + "/rounds/2025-Q3/reports/cuc-vien-thong/return"
            let bad = try await send(path, #"{"reason":"x","marks":[{"field":"value-9.9","comment":"y"}]}"#)
            let marked = try await send(path, #"{"reason":"x","marks":[{"field":"value-1.6","comment":"y"}]}"#)
            let content = try ReportingField.report(revision: 1)
            try await SubmitReport(runtime: field.runtime)(
                field.telecom,
                content,
                by: ReportingActor(ReportingField.lan)
            )
            let body = #"{"reports":[{"round":"2025-Q3","organisation":"cuc-vien-thong","revision":2}]}"#
            let accepted = try await send(Self.api + "/acceptances", body)

            let list = try JSONValue(reading: Array(queue.body.readableBytesView))
            #expect(list["reports"]?.elements?.map { $0["organisation"]?["code"]?.text } == ["cuc-vien-thong"])
            #expect(list["reports"]?.elements?.first?["risks"]?.elements?.count == 3)
            #expect([unknown.status, bad.0.status] == [.unprocessableContent, .unprocessableContent])
            #expect(marked.1["marks"]?.elements?.first?["field"]?.text == "value-1.6")
            #expect(accepted.1["reports"]?.elements?.map { $0["accepted"] } == [.bool(true)])
        }
    }
}
