import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Persistence
import TestSupport
import Testing
import UseCases

@testable import Web

/// The Phụ lục 01 file over HTTP: download, upload, preview, confirmation, and who may do it.
@Suite struct ReportFormTests {
    private static let report = "/ke-hoach/chuyen-doi-so-2023/ky-bao-cao/2025-Q3/bao-cao/cuc-vien-thong"
    private static let form = report + "/bieu-mau"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023/rounds/2025-Q3/reports/cuc-vien-thong/form"
    private static let workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    private func site(
        _ body: @Sendable (ReportingField, TestSite, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            try await body(field, site, client)
        }
    }

    private static func upload(
        _ bytes: [UInt8],
        _ browser: Browser,
        _ client: any TestClientProtocol,
        token: String? = nil
    ) async throws -> TestResponse {
        let head =
            "--xyz\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(token ?? browser.formToken)\r\n"
            + "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"q3.xlsx\"\r\n\r\n"
        return try await client.execute(
            uri: form,
            method: .post,
            headers: [.cookie: browser.cookie, .contentType: "multipart/form-data; boundary=xyz"],
            body: ByteBuffer(bytes: Array(head.utf8) + bytes + Array("\r\n--xyz--\r\n".utf8))
        )
    }

    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    private static func revision(_ field: ReportingField) async throws -> Int? {
        try await ReadReport(runtime: field.runtime)(field.telecom, by: ReportingActor(ReportingField.lan))
            .sheet.report?.revision
    }

    @Test func `a unit downloads its form, another unit's does not exist`() async throws {
        try await site { _, site, client in
            try await site.add("tran.van.minh", "Trần Văn Minh", .contributor, "vu-ktsxhs")

            let own = try await (try await site.signIn("vu.thi.lan")).get(Self.form, client)
            let other = try await site.signIn("tran.van.minh")
            let foreign = try await other.get(Self.form, client)
            let sent = try await Self.upload(try FormFixture.bytes("openpyxl.xlsx"), other, client)

            #expect(own.status == .ok)
            #expect(own.headers[.contentType] == Self.workbook)
            #expect(own.headers[.contentDisposition]?.contains("phu-luc-01-chuyen-doi-so-2023-2025-Q3") == true)
            #expect(foreign.status == .notFound)
            #expect(sent.status == .notFound)
        }
    }

    @Test func `an uploaded file is shown, and stored only when it is confirmed`() async throws {
        try await site { field, site, client in
            let browser = try await site.signIn("vu.thi.lan")

            let sent = try await Self.upload(try FormFixture.bytes("openpyxl.xlsx"), browser, client)
            let address = try #require(sent.headers[.location])
            let preview = try await browser.get(address, client)
            let before = try await Self.revision(field)
            let stored = try await browser.post(address, [("revision", "0"), ("action", "save")], client)

            #expect(sent.status == .seeOther)
            #expect(preview.status == .ok)
            #expect(Self.text(preview).contains("88,4%"))
            #expect(Self.text(preview).contains("Tăng đều theo kịch bản."))
            #expect(before == nil)
            #expect(stored.headers[.location] == Self.report + "?tin=saved")
            let after = try await Self.revision(field)
            #expect(after == 1)
        }
    }

    @Test func `a file with faults shows each by cell, cannot be stored and comes back annotated`() async throws {
        try await site { field, site, client in
            let browser = try await site.signIn("vu.thi.lan")

            let sent = try await Self.upload(try FormFixture.bytes("rules-broken.xlsx"), browser, client)
            let address = try #require(sent.headers[.location])
            let preview = try await browser.get(address, client)
            let stored = try await browser.post(address, [("revision", "0"), ("action", "save")], client)
            let annotated = try await browser.get(address + "/ghi-chu-loi", client)

            #expect(Self.text(preview).contains("130 không phải tỷ lệ phần trăm"))
            #expect(!Self.text(preview).contains("value=\"save\""))
            #expect(stored.status == .unprocessableContent)
            #expect(annotated.headers[.contentType] == Self.workbook)
            let revision = try await Self.revision(field)
            #expect(revision == nil)
        }
    }

    @Test func `a draft saved meanwhile is a conflict that stores nothing`() async throws {
        try await site { field, site, client in
            let browser = try await site.signIn("vu.thi.lan")
            let sent = try await Self.upload(try FormFixture.bytes("openpyxl.xlsx"), browser, client)
            let address = try #require(sent.headers[.location])
            let lan = ReportingActor(ReportingField.lan)
            try await SaveDraft(runtime: field.runtime)(field.telecom, ReportingField.report(), by: lan)

            let late = try await browser.post(address, [("revision", "0"), ("action", "submit")], client)

            #expect(late.status == .conflict)
            #expect(Self.text(late).contains("Chưa có gì của tệp được lưu"))
            let revision = try await Self.revision(field)
            #expect(revision == 1)
        }
    }

    @Test func `what is no such form is refused at once`() async throws {
        try await site { _, site, client in
            let browser = try await site.signIn("vu.thi.lan")

            let old = try await Self.upload(try FormFixture.bytes("old.xls"), browser, client)
            let none = try await Self.upload([], browser, client)
            let forged = try await Self.upload(try FormFixture.bytes("openpyxl.xlsx"), browser, client, token: "x")
            let fields = try await browser.post(Self.form, [], client)
            let large = try await Self.upload([UInt8](repeating: 0, count: 30_000_000), browser, client)

            #expect(old.status == .unprocessableContent)
            #expect(Self.text(old).contains("Excel 97-2003"))
            #expect(none.status == .unprocessableContent)
            #expect(forged.status == .forbidden)
            #expect(fields.status == .unsupportedMediaType)
            #expect(large.status == .contentTooLarge)
        }
    }

    @Test func `an uploaded file is seen by its unit alone`() async throws {
        try await site { _, site, client in
            try await site.add("tran.van.minh", "Trần Văn Minh", .contributor, "vu-ktsxhs")
            let own = try await site.signIn("vu.thi.lan")
            let sent = try await Self.upload(try FormFixture.bytes("openpyxl.xlsx"), own, client)
            let address = try #require(sent.headers[.location])

            let other = try await site.signIn("tran.van.minh")
            for path in [address, address + "/ghi-chu-loi"] {
                let answer = try await other.get(path, client)
                #expect(answer.status == .notFound)
            }
            let unknown = try await own.get(Self.form + "/0000", client)
            #expect(unknown.status == .notFound)
        }
    }

    @Test func `the API checks, saves and sends a file`() async throws {
        try await site { field, site, client in
            let browser = try await site.signIn("vu.thi.lan")
            func send(_ name: String, _ action: String, type: String = Self.workbook) async throws -> TestResponse {
                var headers: HTTPFields = [.cookie: browser.cookie, .contentType: type]
                headers[try #require(HTTPField.Name("X-CSRF-Token"))] = browser.formToken
                return try await client.execute(
                    uri: Self.api + "?action=\(action)",
                    method: .post,
                    headers: headers,
                    body: ByteBuffer(bytes: try FormFixture.bytes(name))
                )
            }

            let checked = try await send("openpyxl.xlsx", "check")
            let before = try await Self.revision(field)
            let faulty = try await send("rules-broken.xlsx", "save")
            let typed = try await send("openpyxl.xlsx", "save", type: "text/plain")
            let sent = try await send("openpyxl.xlsx", "submit")

            #expect(checked.status == .ok)
            #expect(Self.text(checked).contains("\"storable\":true"))
            #expect(before == nil)
            #expect(faulty.status == .unprocessableContent)
            #expect(Self.text(faulty).contains("I. Số liệu!"))
            #expect(typed.status == .unsupportedMediaType)
            #expect(sent.status == .ok)
            #expect(Self.text(sent).contains("\"state\":\"submitted\""))
        }
    }

    @Test func `where the unit has an approver, the preview says that the report goes there first`() async throws {
        try await site { _, site, client in
            let browser = try await site.signIn("vu.thi.lan")
            let sent = try await Self.upload(try FormFixture.bytes("openpyxl.xlsx"), browser, client)
            let address = try #require(sent.headers[.location])
            let alone = Self.text(try await browser.get(address, client))
            try await site.add("do.van.hung", "Đỗ Văn Hùng", .approver, "cuc-vien-thong")

            let page = Self.text(try await browser.get(address, client))
            let approver = try await site.signIn("do.van.hung")
            let own = Self.text(try await approver.get(address, client))

            for text in [alone, own] {
                #expect(text.contains("Lưu và gửi báo cáo") && !text.contains("Lưu và trình duyệt"))
            }
            #expect(page.contains("Lưu và trình duyệt") && !page.contains("Lưu và gửi báo cáo"))
            #expect(page.contains("chỉ gửi đi khi được duyệt"))
            let stored = try await browser.post(address, [("revision", "0"), ("action", "submit")], client)
            #expect(stored.headers[.location]?.contains("approval_requested") == true)
        }
    }
}
