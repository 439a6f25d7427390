import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite struct RouteTests {
    private let indicator = Route.get(
        "/ke-hoach/{plan}/chi-tieu/{code}",
        PlanCode.self,
        IndicatorCode.self,
        for: .everyone
    )

    private func table() -> RouteTable {
        var table = RouteTable()
        table.on(indicator) { context, plan, code in context.document(ByteBuffer(string: "\(plan) \(code)")) }
        table.on(Route.get("/tim", for: .everyone)) { context in
            context.document(ByteBuffer(string: context.query.text("q")))
        }
        return table
    }

    @Test func `an address is made from the same parameters its handler takes`() throws {
        let path = indicator.path(try PlanCode("chuyen-doi-so-2023"), try IndicatorCode("1.7.2"))

        #expect(path == "/ke-hoach/chuyen-doi-so-2023/chi-tieu/1.7.2")
    }

    @Test func `a text in an address is percent-encoded and read back`() async throws {
        let route = Route.get("/a/{text}", String.self, for: .everyone)
        var table = RouteTable()
        table.on(route) { context, text in context.document(ByteBuffer(string: text)) }

        try await TestSite.with(table: table) { _, client in
            let path = route.path("số 5/7?", query: [("q", "a b&c")])
            #expect(path == "/a/s%E1%BB%91%205%2F7%3F?q=a%20b%26c")
            let response = try await client.execute(uri: path, method: .get)
            #expect(String(buffer: response.body) == "số 5/7?")
        }
    }

    @Test func `a handler gets its parameters typed`() async throws {
        try await TestSite.with(table: table()) { _, client in
            let response = try await client.execute(uri: "/ke-hoach/chuyen-doi-so-2023/chi-tieu/1.7.2", method: .get)

            #expect(String(buffer: response.body) == "chuyen-doi-so-2023 1.7.2")
        }
    }

    @Test(arguments: ["/ke-hoach/chuyen-doi-so-2023/chi-tieu/abc", "/ke-hoach/HOA/chi-tieu/1", "/khong-co", "/a/%zz"])
    func `what is no such thing is not found`(path: String) async throws {
        try await TestSite.with(table: table()) { _, client in
            let response = try await client.execute(uri: path, method: .get)
            #expect(response.status == .notFound)
        }
    }

    @Test(arguments: [HTTPRequest.Method.post, .put, .delete, .patch, HTTPRequest.Method("BREW")].compactMap { $0 })
    func `another method is refused with those that are allowed`(method: HTTPRequest.Method) async throws {
        try await TestSite.with(table: table()) { _, client in
            let response = try await client.execute(uri: "/tim", method: method)

            #expect(response.status == .methodNotAllowed)
            #expect(response.headers[.allow] == "GET, HEAD")
        }
    }

    @Test func `HEAD gives the headers of GET without the body`() async throws {
        try await TestSite.with(table: table()) { _, client in
            let response = try await client.execute(uri: "/tim?q=abc", method: .head)

            #expect(response.status == .ok)
            #expect(response.headers[.contentLength] == "3")
            #expect(response.body.readableBytes == 0)
        }
    }

    @Test(arguments: [
        ("/tim?q=%zz", 400), ("/tim?q=%00", 400), ("/tim?q=%FF", 400), ("/tim?q=Ng%C3%A0y+m%E1%BB%9Bi", 200),
    ])
    func `a query that is not percent-encoded UTF-8 is refused`(path: String, status: Int) async throws {
        try await TestSite.with(table: table()) { _, client in
            let response = try await client.execute(uri: path, method: .get)
            #expect(response.status.code == status)
        }
    }
}
