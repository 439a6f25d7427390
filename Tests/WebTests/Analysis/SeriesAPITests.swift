import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct SeriesAPITests {
    private static let path = "/api/v1/plans/chuyen-doi-so-2023/indicators"

    @Test(arguments: [
        ("1.9/series", HTTPResponse.Status.ok), ("1.9/series?basis=restated", .ok),
        ("1.9/series?basis=restated&as_of=2025-01-01", .ok), ("1.9/series?basis=today", .unprocessableContent),
        ("1.9/series?as_of=x", .unprocessableContent), ("1.9/series?limit=0", .unprocessableContent),
        ("1.7/series", .notFound), ("9.9/series", .notFound), ("5.4/series", .notFound),
    ])
    func `a series is told as reported or restated, what has none is not found`(
        query: String,
        status: HTTPResponse.Status
    ) async throws {
        try await TestSite.with { site, client in
            _ = try await PublishedPlan(database: site.runtime.database)
            let coordinator = try await site.signIn("do.van.nam")

            let answer = try await coordinator.get("\(Self.path)/\(query)", client)

            #expect(answer.status == status, "\(query)")
            let body = String(buffer: answer.body)
            #expect(
                status != .ok || body.shows("\"indicator\":\"1.9\"", "\"basis\":", "\"rows\":[]", "\"left_out\":[]")
            )
            let total = try #require(HTTPField.Name("X-Total-Count"))
            #expect(answer.headers[total] == (status == .ok ? "0" : nil))
        }
    }

    @Test func `who neither reads all nor measures it is told of nothing`() async throws {
        try await TestSite.with { site, client in
            _ = try await PublishedPlan(database: site.runtime.database)
            let lan = try await site.signIn("vu.thi.lan")

            #expect(try await lan.get("\(Self.path)/1.9/series", client).status == .notFound)
            #expect(try await lan.get("\(Self.path)/1.7.1/series", client).status == .ok)
        }
    }
}
