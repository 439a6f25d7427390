import Domain
import HTML
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Persistence
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct AnswerTests {
    private struct Broken: Error { let secret = "mật khẩu của cơ sở dữ liệu" }

    private static func field(_ name: String, of headers: HTTPFields) -> String? {
        HTTPField.Name(name).flatMap { headers[$0] }
    }

    private func table() -> RouteTable {
        var table = RouteTable()
        table.addServer()
        table.on(Route.get("/hong", for: .everyone)) { _ in throw Broken() }
        table.on(Route.get("/api/v1/hong", for: .everyone)) { _ in throw Broken() }
        table.on(Route.get("/trang", for: .everyone)) { context in
            context.page(context.frame("Trang")) { .text(context.person?.displayName ?? "khách") }
        }
        return table
    }

    @Test(arguments: ["/hong", "/api/v1/hong", "/trang", "/khong-co", "/healthz"])
    func `every answer forbids what a page of this server never needs`(path: String) async throws {
        try await TestSite.with(table: table()) { _, client in
            let headers = try await client.execute(uri: path, method: .get).headers

            let policy = Self.field("Content-Security-Policy", of: headers) ?? ""
            #expect(policy.hasPrefix("default-src 'self';"))
            #expect(policy.contains("frame-ancestors 'none'"))
            #expect(!policy.contains("unsafe"))
            #expect(Self.field("X-Content-Type-Options", of: headers) == "nosniff")
            #expect(Self.field("Referrer-Policy", of: headers) == "same-origin")
            #expect(Self.field("Strict-Transport-Security", of: headers) == nil)
        }
    }

    @Test(arguments: ["/hong", "/api/v1/hong"])
    func `a fault tells its request number and nothing else`(path: String) async throws {
        try await TestSite.with(table: table()) { _, client in
            let response = try await client.execute(uri: path, method: .get)

            let name = try #require(HTTPField.Name("X-Request-ID"))
            let id = try #require(response.headers[name])
            let body = String(buffer: response.body)
            #expect(response.status == .internalServerError)
            #expect(body.contains(id))
            #expect(!body.contains("mật khẩu"))
            #expect(!body.contains("Broken"))
        }
    }

    @Test func `an unchanged page answers 304 until something is written`() async throws {
        try await TestSite.with(table: table()) { site, client in
            let first = try await client.execute(uri: "/trang", method: .get)
            let tag = try #require(first.headers[.eTag])
            func again(_ more: HTTPFields = [:], mark: String = "") async throws -> Int {
                var headers = more
                headers[.ifNoneMatch] = "\"x\", \(mark)\(tag)"
                return try await client.execute(uri: "/trang", method: .get, headers: headers).status.code
            }

            #expect(try await again() == 304)
            #expect(try await again(mark: "W/") == 304)
            #expect(try await again([.cookie: "lang=en"]) == 200)
            #expect(try await again([.cookie: site.signIn("vu.thi.lan").cookie]) == 200)
            #expect(try await again() == 200)
        }
    }

    @Test func `a page says something new the next day`() async throws {
        try await TestSite.with(table: table()) { site, client in
            let first = try await client.execute(uri: "/trang", method: .get).headers[.eTag]
            site.clock.advance(seconds: 86_400)
            let second = try await client.execute(uri: "/trang", method: .get).headers[.eTag]

            #expect(first != nil)
            #expect(first != second)
        }
    }

    @Test func `an asset may be kept for ever under its name`() async throws {
        try await TestSite.with(table: table()) { _, client in
            let response = try await client.execute(uri: Asset.stylesheet.path, method: .get)

            #expect(response.headers[.cacheControl] == "public, max-age=31536000, immutable")
            #expect(response.headers[.contentType] == "text/css; charset=utf-8")
            let plain = try await client.execute(uri: "/assets/tiendo.css", method: .get)
            #expect(plain.status == .notFound)
        }
    }

    @Test func `a language asked for is remembered and an unknown one is not`() async throws {
        try await TestSite.with(table: table()) { _, client in
            let english = try await client.execute(uri: "/trang?lang=en", method: .get)
            let unknown = try await client.execute(uri: "/trang?lang=fr", method: .get)

            #expect(english.headers[.setCookie]?.hasPrefix("lang=en") == true)
            #expect(String(buffer: english.body).contains("lang=\"en\""))
            #expect(unknown.headers[.setCookie] == nil)
            #expect(String(buffer: unknown.body).contains("lang=\"vi\""))
        }
    }

    @Test func `the server tells that it lives and that its database answers`() async throws {
        try await TestSite.with(table: table()) { _, client in
            let alive = try await client.execute(uri: "/healthz", method: .get)
            let ready = try await client.execute(uri: "/readyz", method: .get)
            #expect(alive.status == .ok)
            #expect(ready.status == .ok)
        }
    }

    @Test func `a database that does not answer makes the server unready, not dead`() async throws {
        let runtime = Runtime.test(database: SilentDatabase())
        let responder = Site(runtime: runtime, configuration: WebConfiguration(), table: table()).responder()

        try await Application(responder: responder, logger: runtime.logger).test(.router) { client in
            let alive = try await client.execute(uri: "/healthz", method: .get)
            let ready = try await client.execute(uri: "/readyz", method: .get)
            #expect(alive.status == .ok)
            #expect(ready.status == .internalServerError)
        }
    }

    @Test(arguments: [
        ("a=1&b=2&a=3", ["1", "3"]), ("a", [""]), ("a=%C4%90%C3%A0+N%E1%BA%B5ng", ["Đà Nẵng"]), ("", []),
    ])
    func `a form keeps order and raw text`(text: String, values: [String]) throws {
        let form = try #require(Form(encoded: text.utf8))

        #expect(form.all("a") == values)
    }
}
