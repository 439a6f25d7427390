import Documents
import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing
import UseCases

@testable import Web

@Suite struct AccountPageTests {
    @Test func `a token made on the page opens the API and nothing after it is revoked`() async throws {
        try await TestSite.with { site, client in
            let browser = try await site.signIn("vu.thi.lan")

            let made = try await browser.post("/tai-khoan/ma-truy-cap", [("label", "máy chủ"), ("days", "30")], client)
            let token = try #require(String(buffer: made.body).firstMatch(of: /tiendo_[A-Za-z0-9_-]+/)?.output)
            let headers: HTTPFields = [.authorization: "Bearer \(token)"]
            let me = try await client.execute(uri: "/api/v1/me", method: .get, headers: headers)
            #expect(String(buffer: me.body).contains("\"name\":\"vu.thi.lan\""))

            let id = Fingerprint.sha256(String(token))
            _ = try await browser.post("/tai-khoan/ma-truy-cap/\(id)/thu-hoi", [], client)
            #expect(try await client.execute(uri: "/api/v1/me", method: .get, headers: headers).status == .unauthorized)
        }
    }

    @Test func `a change by token needs no form token and one by cookie does`() async throws {
        try await TestSite.with { site, client in
            let browser = try await site.signIn("tran.quan.tri")
            let token = try await CreateApiToken(runtime: site.runtime)(
                for: AccountName("tran.quan.tri"),
                label: "x",
                days: 1,
                scopes: [.account],
                by: "x"
            ).token
            let path = "/api/v1/accounts/vu.thi.lan/disabled"

            let byCookie = try await client.execute(uri: path, method: .put, headers: [.cookie: browser.cookie])
            let header = try #require(HTTPField.Name("X-CSRF-Token"))
            let withToken = try await client.execute(
                uri: path,
                method: .put,
                headers: [.cookie: browser.cookie, header: browser.formToken]
            )
            let byBearer = try await client.execute(
                uri: path,
                method: .delete,
                headers: [.authorization: "Bearer \(token)"]
            )

            #expect(byCookie.status == .forbidden)
            #expect(withToken.status == .noContent)
            #expect(byBearer.status == .noContent)
        }
    }

    @Test func `a program begins with a name and a password`() async throws {
        try await TestSite.with { _, client in
            let body = #"{"name":"vu.thi.lan","password":"\#(TestSite.password)","label":"máy"}"#
            let response = try await client.execute(
                uri: "/api/v1/tokens",
                method: .post,
                headers: [.contentType: "application/json"],
                body: ByteBuffer(string: body)
            )

            #expect(response.status == .created)
            let answer = try JSONValue(reading: Array(buffer: response.body))
            #expect(answer["expires_at"]?.text == "2025-12-31T09:00:00+07:00")
        }
    }

    @Test(arguments: [
        ("{", 422, "json.unfinished"), ("[]", 422, "json.not_an_object"),
        (#"{"name":1,"password":"x","label":"y"}"#, 422, "json.text_expected"),
        (#"{"name":"a","passwort":"x"}"#, 422, "json.unknown_member"),
        (#"{"name":"a1","password":"x","label":"y"}"#, 401, "access.wrong_name_or_password"),
    ])
    func `a body that is wrong gets a problem document that names the member`(
        body: String,
        status: Int,
        code: String
    ) async throws {
        try await TestSite.with { _, client in
            let response = try await client.execute(
                uri: "/api/v1/tokens?lang=en",
                method: .post,
                headers: [.contentType: "application/json; charset=utf-8"],
                body: ByteBuffer(string: body)
            )

            #expect(response.status.code == status)
            #expect(response.headers[.contentType] == "application/problem+json")
            let problem = try JSONValue(reading: Array(buffer: response.body))
            #expect(problem["status"]?.whole == status)
            let codes = problem["errors"]?.elements?.compactMap { $0["code"]?.text } ?? [problem["code"]?.text ?? ""]
            #expect(codes == [code])
        }
    }

    @Test func `a form is no body for the API`() async throws {
        try await TestSite.with { _, client in
            let response = try await Browser.send("/api/v1/tokens", [("name", "x")], client)

            #expect(response.status == .unsupportedMediaType)
        }
    }

    @Test func `an administrator creates an account and hands over its link`() async throws {
        try await TestSite.with { site, client in
            let browser = try await site.signIn("tran.quan.tri")

            let made = try await browser.post(
                "/quan-tri/nguoi-dung",
                [
                    ("name", "le.minh"), ("display_name", "Lê Minh"), ("role", "contributor"),
                    ("organisation", TestSite.unit),
                ],
                client
            )
            let again = try await browser.post(
                "/quan-tri/nguoi-dung",
                [("name", "le.minh"), ("display_name", ""), ("role", "vua"), ("organisation", TestSite.unit)],
                client
            )

            #expect(made.status == .ok)
            #expect(String(buffer: made.body).contains("http://localhost/dat-mat-khau/"))
            #expect(again.status == .unprocessableContent)
            #expect(String(buffer: again.body).contains("value=\"le.minh\""))
            let page = try await browser.get("/quan-tri/nguoi-dung/le.minh", client)
            #expect(String(buffer: page.body).contains("Cục Viễn thông"))
        }
    }

    @Test(arguments: [("vua", TestSite.unit, "role"), ("approver", "khong-co", "organisation")])
    func `a role that cannot be given comes back as chosen with the fault beside its field`(
        role: String,
        organisation: String,
        field: String
    ) async throws {
        try await TestSite.with { site, client in
            let browser = try await site.signIn("tran.quan.tri")
            let path = "/quan-tri/nguoi-dung/vu.thi.lan/vai-tro"

            let page = try await browser.post(path, [("role", role), ("organisation", organisation)], client)

            let text = String(buffer: page.body)
            #expect(page.status == .unprocessableContent)
            #expect(text.contains("<h1>Vũ Thị Lan</h1>"))
            #expect(text.contains("href=\"#f-\(field)\""))
            #expect(text.contains("id=\"f-\(field)\" name=\"\(field)\" aria-invalid=\"true\""))
            #expect(text.contains("value=\"approver\" selected") == (role == "approver"))
        }
    }

    @Test func `the log shows who did what to an auditor and to nobody else`() async throws {
        try await TestSite.with { site, client in
            let auditor = try await site.signIn("le.kiem.toan")
            let page = try await auditor.get("/quan-tri/nhat-ky?actor=le.kiem.toan", client)
            #expect(String(buffer: page.body).contains("session.opened"))
            #expect(!String(buffer: page.body).contains("account.created"))

            let contributor = try await site.signIn("vu.thi.lan")
            #expect(try await contributor.get("/quan-tri/nhat-ky", client).status == .forbidden)
        }
    }
}
