import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing
import UseCases

@testable import Web

@Suite struct SignInPageTests {
    /// Opens the form as a browser does.
    private func open(_ client: any TestClientProtocol) async throws -> Browser {
        let page = try await client.execute(uri: "/dang-nhap?tiep=/ke-hoach/x", method: .get)
        let cookie = try #require(page.headers[.setCookie])
        let token = try #require(cookie.firstMatch(of: /tiendo-form=([^;]+)/)?.output.1)
        #expect(String(buffer: page.body).contains(String(token)))
        return Browser(cookie: "tiendo-form=\(token)", formToken: String(token))
    }

    private func credentials(_ password: String = TestSite.password, next: String = "/ke-hoach/x") -> [(String, String)]
    {
        [("name", "vu.thi.lan"), ("password", password), ("tiep", next)]
    }

    @Test func `a person signs in and goes on to the page asked for`() async throws {
        try await TestSite.with { _, client in
            let response = try await open(client).post("/dang-nhap", credentials(), client)

            #expect(response.status == .seeOther)
            #expect(response.headers[.location] == "/ke-hoach/x")
            let cookie = try #require(response.headers[.setCookie])
            for part in ["HttpOnly", "SameSite=Lax", "Max-Age=28800", "Path=/"] { #expect(cookie.contains(part)) }
            #expect(!cookie.contains("Secure"))
        }
    }

    @Test func `over https the cookies are Secure and only of this host`() async throws {
        try await TestSite.with(configure: {
            $0.isHTTPS = true; $0.strictTransportSeconds = 600
        }) { _, client in
            let page = try await client.execute(uri: "/dang-nhap", method: .get)

            let cookie = try #require(page.headers[.setCookie])
            #expect(cookie.hasPrefix("__Host-tiendo-form="))
            #expect(cookie.contains("Secure"))
            let name = try #require(HTTPField.Name("Strict-Transport-Security"))
            #expect(page.headers[name] == "max-age=600")
        }
    }

    @Test(arguments: ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", ""])
    func `nobody is sent to another site after signing in`(next: String) async throws {
        try await TestSite.with { _, client in
            let response = try await open(client).post("/dang-nhap", credentials(next: next), client)

            #expect(response.headers[.location] == "/viec-cua-toi")
        }
    }

    @Test func `a wrong password gives the form again with the name and a sentence`() async throws {
        try await TestSite.with { _, client in
            let response = try await open(client).post("/dang-nhap", credentials("sai"), client)

            #expect(response.status == .unauthorized)
            let body = String(buffer: response.body)
            #expect(body.contains("Tên đăng nhập hoặc mật khẩu không đúng."))
            #expect(body.contains("value=\"vu.thi.lan\""))
            #expect(!body.contains("sai\""))
        }
    }

    @Test func `after five failures the form says how long to wait`() async throws {
        try await TestSite.with { _, client in
            let browser = try await open(client)
            for _ in 0..<5 { _ = try await browser.post("/dang-nhap", credentials("sai"), client) }

            let response = try await browser.post("/dang-nhap", credentials(), client)

            #expect(response.status == .tooManyRequests)
            #expect(response.headers[.retryAfter] == "900")
            #expect(String(buffer: response.body).contains("15 phút"))
        }
    }

    @Test(arguments: [
        ("Origin", "https://evil.example"), ("Origin", "null"), ("Origin", "https://localhost"),
        ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"),
    ])
    func `a form sent by another site is refused even with the right token`(name: String, value: String) async throws {
        try await TestSite.with { _, client in
            let browser = try await open(client)
            let headers: HTTPFields = [.cookie: browser.cookie, try #require(HTTPField.Name(name)): value]
            let fields = credentials() + [("csrf", browser.formToken)]

            let response = try await Browser.send("/dang-nhap", fields, headers: headers, client)

            #expect(response.status == .forbidden)
            #expect(response.headers[.setCookie] == nil)
        }
    }

    @Test func `a page for people sends a visitor to sign in and back`() async throws {
        try await TestSite.with { _, client in
            let response = try await client.execute(uri: "/tai-khoan?x=1", method: .get)

            #expect(response.status == .seeOther)
            #expect(response.headers[.location] == "/dang-nhap?tiep=%2Ftai-khoan%3Fx%3D1")
        }
    }

    @Test func `signing out ends the session`() async throws {
        try await TestSite.with { site, client in
            let browser = try await site.signIn("vu.thi.lan")
            #expect(try await browser.get("/tai-khoan", client).status == .ok)

            let response = try await browser.post("/dang-xuat", [], client)

            #expect(response.status == .seeOther)
            #expect(try await browser.get("/tai-khoan", client).status == .seeOther)
        }
    }

    @Test func `a one-time link sets the password and the faults stand beside the field`() async throws {
        try await TestSite.with { site, client in
            let link = try await IssueOneTimeLink(runtime: site.runtime)(for: AccountName("vu.thi.lan"), by: "x")
            let path = Routes.passwordLink.path(link.token)
            let browser = try await open(client)

            let weak = try await browser.post(path, [("password", "ngắn"), ("repeated", "ngắn")], client)
            let good = try await browser.post(
                path,
                [("password", "mật khẩu mới năm 2026"), ("repeated", "mật khẩu mới năm 2026")],
                client
            )

            #expect(weak.status == .unprocessableContent)
            #expect(String(buffer: weak.body).contains("ít nhất 12 ký tự"))
            #expect(good.headers[.location] == "/dang-nhap")
            #expect(try await browser.get(path, client).status == .notFound)
        }
    }
}
