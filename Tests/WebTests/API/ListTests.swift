import Documents
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

/// How lists of the API are paged, and what their addresses take.
@Suite struct ListTests {
    private static let root = "/api/v1/plans/chuyen-doi-so-2023"

    private func codes(_ response: TestResponse) throws -> [String] {
        try JSONValue(reading: Array(response.body.readableBytesView)).elements?.compactMap { $0["code"]?.text } ?? []
    }

    @Test func `a list comes a page at a time with the addresses of the other pages`() async throws {
        try await PublicSite.with { site in
            let first = try await site.get(Self.root + "/indicators?limit=3")
            let second = try await site.get(Self.root + "/indicators?limit=3&page=2")
            let last = try await site.get(Self.root + "/indicators?limit=3&page=3")
            let beyond = try await site.get(Self.root + "/indicators?limit=3&page=9")

            #expect(try codes(first) == ["1.7", "1.7.1", "1.7.2"])
            #expect(try codes(second) == ["1.9", "1.10", "5.4"])
            #expect(try codes(last) == ["5.7"])
            #expect(try codes(beyond) == [])
            #expect(first.headers.value("X-Total-Count") == "7")
            let path = Self.root + "/indicators?limit=3&page="
            #expect(
                first.headers.value("Link")
                    == "<\(path)1>; rel=\"first\", <\(path)3>; rel=\"last\", <\(path)2>; rel=\"next\""
            )
            #expect(
                last.headers.value("Link")
                    == "<\(path)1>; rel=\"first\", <\(path)3>; rel=\"last\", <\(path)2>; rel=\"prev\""
            )
        }
    }

    @Test(arguments: ["/api/v1/organisations", root + "/organisations", root + "/tasks"])
    func `the pages of a list together are the list`(path: String) async throws {
        try await PublicSite.with { site in
            let whole = try codes(try await site.get(path))
            var found: [String] = []
            for page in 1...10 { found += try codes(try await site.get("\(path)?limit=2&page=\(page)")) }

            #expect(whole.count > 4)
            #expect(found == whole)
        }
    }

    @Test(
        arguments: ["limit=0", "limit=1001", "limit=x", "limit=", "page=0", "page=-1", "page=1.5", "sate=open"],
        [root + "/tasks", root + "/rounds", root + "/observations", "/api/v1/plans", "/api/v1/organisations"]
    )
    func `a value out of range and an unknown parameter are refused with their names`(
        query: String,
        path: String
    ) async throws {
        try await PublicSite.with { site in
            let response = try await site.get("\(path)?\(query)")

            #expect(response.status == .unprocessableContent)
            #expect(response.headers[.contentType] == "application/problem+json")
            let name = query.split(separator: "=")[0]
            #expect(String(buffer: response.body).contains("\"field\":\"\(name)\""))
        }
    }

    @Test(arguments: [("year=2024", 422), ("year=x", 422), ("state=xong", 422)])
    func `tasks are narrowed by year and state`(query: String, status: Int) async throws {
        try await PublicSite.with { site in
            let all = try codes(try await site.get(Self.root + "/tasks"))
            let states = ["done", "due", "open", "undated"]
            var parted: [String] = []
            for state in states { parted += try codes(try await site.get(Self.root + "/tasks?state=\(state)")) }
            let in2024 = try codes(try await site.get(Self.root + "/tasks?year=2024"))
            let wrong = try await site.get(Self.root + "/tasks?\(query)")

            #expect(parted.sorted() == all.sorted())
            #expect(!in2024.isEmpty && in2024.count < all.count)
            #expect(wrong.status.code == (query == "year=2024" ? 200 : status))
        }
    }
}
