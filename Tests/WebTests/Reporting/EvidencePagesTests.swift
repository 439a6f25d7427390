import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct EvidencePagesTests {
    private static let report = "/ke-hoach/chuyen-doi-so-2023/ky-bao-cao/2025-Q3/bao-cao/cuc-vien-thong"
    private static let page = report + "/minh-chung"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023/rounds/2025-Q3/reports/cuc-vien-thong/evidence"

    private func site(_ body: @Sendable (TestSite, any TestClientProtocol) async throws -> Void) async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            try await body(site, client)
        }
    }

    private func send(
        _ content: String,
        named name: String,
        by browser: Browser,
        _ client: any TestClientProtocol
    ) async throws -> TestResponse {
        let parts = [
            "--xyz\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(browser.formToken)\r\n",
            "--xyz\r\nContent-Disposition: form-data; name=\"indicator\"\r\n\r\n1.6\r\n",
            "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n",
            "Content-Type: text/html\r\n\r\n\(content)\r\n--xyz--\r\n",
        ]
        return try await client.execute(
            uri: Self.page,
            method: .post,
            headers: [.cookie: browser.cookie, .contentType: "multipart/form-data; boundary=xyz"],
            body: ByteBuffer(string: parts.joined())
        )
    }

    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    @Test func `a file is added, listed, downloaded as a file and taken off`() async throws {
        try await site { site, client in
            let lan = try await site.signIn("vu.thi.lan")

            let added = try await send("%PDF-1.7 x", named: "Công văn.html", by: lan, client)
            let listed = try await lan.get(Self.page, client)
            let file = try await lan.get(Self.page + "/1", client)
            let removed = try await lan.post(Self.page + "/1/xoa", [], client)
            let gone = try await lan.get(Self.page + "/1", client)

            #expect(added.status == .seeOther)
            #expect(Self.text(listed).contains("Công văn.html.pdf"))
            #expect(Self.text(file) == "%PDF-1.7 x")
            #expect(file.headers[.contentType] == "application/pdf")
            #expect(file.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"minh-chung-1.pdf\"") == true)
            #expect(removed.status == .seeOther)
            #expect(gone.status == .notFound)
        }
    }

    @Test func `a page dressed as a PDF is refused beside its field`() async throws {
        try await site { site, client in
            let lan = try await site.signIn("vu.thi.lan")

            let refused = try await send("<script>alert(1)</script>", named: "a.pdf", by: lan, client)
            let none = try await send("", named: "", by: lan, client)

            #expect(refused.status == .unprocessableContent)
            #expect(Self.text(refused).contains("Nội dung tệp không phải là PDF"))
            #expect(none.status == .unprocessableContent)
            #expect(Self.text(none).contains("Hãy chọn một tệp"))
        }
    }

    @Test func `the coordinator does not see a draft's evidence, and a visitor is asked to sign in`() async throws {
        try await site { site, client in
            let lan = try await site.signIn("vu.thi.lan")
            let nam = try await site.signIn("do.van.nam")
            _ = try await send("%PDF-1.7 x", named: "a.pdf", by: lan, client)

            let hidden = try await nam.get(Self.page + "/1", client)
            let visitor = try await client.execute(uri: Self.api, method: .get)

            #expect(hidden.status == .notFound)
            #expect(visitor.status == .unauthorized)
        }
    }

    @Test func `a draft saves itself, with its faults and a stale one said in JSON`() async throws {
        try await site { site, client in
            let lan = try await site.signIn("vu.thi.lan")
            let address = Self.report + "/tu-luu"

            let saved = try await lan.post(
                address,
                [("revision", "0"), ("value-1.6", "85"), ("status-1.6", "A")],
                client
            )
            let stale = try await lan.post(
                address,
                [("revision", "0"), ("value-1.6", "86"), ("status-1.6", "A")],
                client
            )
            let faulty = try await lan.post(
                address,
                [("revision", "1"), ("value-1.6", "130"), ("status-1.6", "A")],
                client
            )
            let form = try await lan.get(Self.report, client)

            #expect(saved.status == .ok)
            #expect(Self.text(saved).contains("\"revision\":1"))
            #expect(stale.status == .conflict)
            #expect(faulty.status == .unprocessableContent)
            #expect(Self.text(faulty).contains("\"field\":\"value-1.6\""))
            #expect(Self.text(form).contains("data-autosave=\"\(address)\""))
            #expect(Self.text(form).contains("/assets/tiendo."))
            #expect(Self.text(form).contains(".js\" defer"))
        }
    }
}
