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

@Suite struct StaleSaveTests {
    private static let report = "/ke-hoach/chuyen-doi-so-2023/ky-bao-cao/2025-Q3/bao-cao/cuc-vien-thong"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023/rounds/2025-Q3/reports/cuc-vien-thong"

    /// Cục Viễn thông's report, in which somebody has saved 88,4 for 1.6 and a trend.
    private func site(
        _ body: @Sendable (ReportingField, TestSite, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            try await SaveDraft(runtime: field.runtime)(
                field.telecom,
                ReportingField.report(narratives: Narratives(trend: "Tăng đều")),
                by: ReportingActor(ReportingField.lan)
            )
            try await body(field, site, client)
        }
    }

    /// A tab that was opened before that.
    private static func fields(_ changed: [String: String] = [:], action: String = "save") -> [(String, String)] {
        var fields = ["revision": "0", "trend": "Giảm nhẹ", "difficulties": "", "proposals": ""]
        for code in ["1.6", "1.7.1", "1.7.2"] {
            for part in ["value", "numerator", "denominator", "note"] { fields["\(part)-\(code)"] = "" }
            fields["status-\(code)"] = "A"
        }
        fields["value-1.6"] = "77,7"
        fields.merge(changed) { $1 }
        return fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + [("action", action)]
    }

    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    private func stored(_ field: ReportingField) async throws -> ReportContent? {
        let reader = ReportingActor(ReportingField.lan)
        return try await ReadReport(runtime: field.runtime)(field.telecom, by: reader).sheet.report
            .map(ReportContent.init)
    }

    @Test func `a stale save shows both versions of what differs and saves the ones that are chosen`() async throws {
        try await site { field, site, client in
            let browser = try await site.signIn("vu.thi.lan")
            let refused = Self.text(try await browser.post(Self.report, Self.fields(), client))

            let chosen = [
                "revision": "1", "choose-value-1.6": "theirs", "theirs-value-1.6": "88,4", "choose-trend": "mine",
                "theirs-trend": "Tăng đều",
            ]
            let saved = try await browser.post(Self.report, Self.fields(chosen), client)

            #expect(refused.contains("name=\"choose-value-1.6\""))
            #expect(refused.contains("name=\"theirs-value-1.6\" value=\"88,4\""))
            #expect(refused.contains("name=\"choose-trend\""))
            #expect(!refused.contains("name=\"choose-difficulties\""))
            #expect(refused.contains("value=\"77,7\""))
            #expect(saved.status == .seeOther)
            let report = try #require(try await stored(field))
            #expect(report.text(of: ReportField(.value, row: "1.6")) == "88,4")
            #expect(report.narratives.trend == "Giảm nhẹ")
        }
    }

    @Test func `a save after somebody else has sent the report keeps what was typed`() async throws {
        try await site { field, site, client in
            try await SubmitReport(runtime: field.runtime)(field.telecom, by: ReportingActor(ReportingField.lan))
            let browser = try await site.signIn("vu.thi.lan")

            let page = try await browser.post(Self.report, Self.fields(["revision": "1"]), client)

            #expect(page.status == .conflict)
            #expect(Self.text(page).contains("value=\"77,7\""))
            #expect(Self.text(page).contains("Báo cáo đã gửi; muốn sửa hãy rút lại trước."))
        }
    }

    @Test func `a double click on a button gives one result`() async throws {
        try await site { field, site, client in
            let browser = try await site.signIn("vu.thi.lan")
            let whole = [
                "revision": "1", "value-1.7.1": "85", "value-1.7.2": "99",
            ]
            let first = try await browser.post(Self.report, Self.fields(whole, action: "submit"), client)
            let second = try await browser.post(Self.report, Self.fields(whole, action: "submit"), client)

            #expect([first.status, second.status] == [.seeOther, .seeOther])
            let reader = ReportingActor(ReportingField.lan)
            let events = try await ReadReport(runtime: field.runtime)(field.telecom, by: reader).events
            #expect(events.count == 1)
        }
    }

    @Test func `a program learns the stored revision and may repeat a request that names itself`() async throws {
        try await site { _, site, client in
            let lan = try await site.signIn("vu.thi.lan")
            func send(_ body: String, key: String? = nil) async throws -> (TestResponse, JSONValue) {
                var headers: HTTPFields = [.cookie: lan.cookie, .contentType: "application/json"]
                if let name = HTTPField.Name("X-CSRF-Token") { headers[name] = lan.formToken }
                if let key, let name = HTTPField.Name("Idempotency-Key") { headers[name] = key }
                let answer = try await client.execute(
                    uri: Self.api,
                    method: .post,
                    headers: headers,
                    body: ByteBuffer(string: body)
                )
                return (answer, try JSONValue(reading: Array(answer.body.readableBytesView)))
            }
            let stale = try await send(#"{"revision":0,"trend":"Khác"}"#)
            let first = try await send(#"{"revision":1,"trend":"Khác"}"#, key: "k1")
            let again = try await send(#"{"revision":1,"trend":"Khác"}"#, key: "k1")
            let other = try await send(#"{"revision":2,"trend":"Khác nữa"}"#, key: "k1")
            let wrong = try await send(#"{"revision":2}"#, key: "k 1")

            #expect(stale.0.status == .conflict)
            #expect(stale.1["code"]?.text == "report.stale")
            #expect(stale.1["stored_revision"]?.whole == 1)
            #expect(stale.1["saved_by"]?.text == "vu.thi.lan")
            #expect(first.1["revision"]?.whole == 2)
            #expect(again.0.status == .ok)
            #expect(again.1 == first.1)
            #expect([other.0.status, wrong.0.status] == [.unprocessableContent, .unprocessableContent])
            #expect(other.1["errors"]?.elements?.first?["code"]?.text == "request.key_used")
        }
    }
}
