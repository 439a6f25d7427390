import Documents
import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct RankingAPITests {
    private static let api = "/api/v1/plans/chuyen-doi-so-2023/rankings"
    private static let weights = "/api/v1/plans/chuyen-doi-so-2023/ranking-weights"

    /// Quý III/2025 past its deadline, nothing supplied.
    private func site(_ body: @Sendable (BudgetSite, any TestClientProtocol) async throws -> Void) async throws {
        try await BudgetSite.with { site, client in
            try await site.field.field.open()
            site.site.clock.advance(seconds: 5 * 86_400)
            try await body(site, client)
        }
    }

    private func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: String,
        as browser: Browser,
        _ client: any TestClientProtocol
    ) async throws -> (status: HTTPResponse.Status, text: String) {
        let response = try await browser.send(method, path, json: body, client)
        return (response.status, String(buffer: response.body))
    }

    @Test func `a ranking goes its whole way over the API`() async throws {
        try await site { site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))
            let page = Self.api + "/2025-Q3"

            let drawn = try await send(.post, Self.api, #"{"round":"2025-Q3"}"#, as: nam, client)
            let opened = try await send(.post, page + "/opening", #"{"until":"2025-10-10"}"#, as: nam, client)
            let said = try await send(
                .post,
                page + "/contests",
                #"{"organisation":"cuc-vien-thong","component":"timeliness","explanation":"Đã gửi"}"#,
                as: lan,
                client
            )
            let early = try await send(.post, page + "/publication", "", as: nam, client)
            let answered = try await send(
                .post,
                page + "/contests/1/answer",
                #"{"remedy":"override","component":"timeliness","numerator":1,"denominator":1,"reason":"Theo văn thư"}"#,
                as: nam,
                client
            )
            site.site.clock.advance(seconds: 5 * 86_400)
            let chief = try await site.signIn("do.van.nam")
            let published = try await send(.post, page + "/publication", "", as: chief, client)
            let file = try await client.execute(uri: page + "?format=csv", method: .get)
            let lines = String(buffer: file.body).split(separator: "\r\n").map(String.init)

            #expect(drawn.status == .created && drawn.text.contains("\"state\":\"draft\""))
            #expect(opened.status == .ok && opened.text.contains("\"contest_until\":\"2025-10-11T00:00:00"))
            #expect(said.status == .created && said.text.contains("\"number\":1"))
            #expect(early.status == .conflict)
            #expect(answered.status == .ok)
            #expect(published.status == .ok && published.text.contains("\"state\":\"published\""))
            #expect(file.headers[.contentType]?.hasPrefix("text/csv") == true)
            #expect(lines[0].hasSuffix("confirmed_numerator,confirmed_denominator,confirmed_recorded"))
            let telecom = try #require(lines.first { $0.contains(",cuc-vien-thong,") })
            #expect(telecom.hasPrefix("2025-Q3,1,published,") && telecom.contains(",1,1,true,"))
        }
    }

    @Test func `faults name their member, and nothing is stored`() async throws {
        try await site { site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))
            _ = try await send(.post, Self.api, #"{"round":"2025-Q3"}"#, as: nam, client)
            let page = Self.api + "/2025-Q3"

            let faults = [
                try await send(.post, Self.api, #"{"round":"quý 3"}"#, as: nam, client),
                try await send(.post, page + "/opening", #"{"until":"10/10/2025"}"#, as: nam, client),
                try await send(.post, page + "/opening", #"{"until":"2025-10-10","to":"x"}"#, as: nam, client),
                try await send(.put, Self.weights, #"{"weights":{"progress":90},"reason":"Thử"}"#, as: nam, client),
                try await send(.put, Self.weights, #"{"weights":{"speed":100},"reason":"Thử"}"#, as: nam, client),
            ]
            let mine = try await send(.post, Self.api, #"{"round":"2025-Q3"}"#, as: lan, client)
            let form = try await nam.get(page + "?format=odt", client)
            let weights = try await nam.get(Self.weights, client)

            #expect(faults.map(\.status) == Array(repeating: .unprocessableContent, count: 5))
            for (fault, name) in zip(faults, ["round", "until", "to", "weights", "speed"]) {
                #expect(fault.text.contains("\"\(name)\""))
            }
            #expect(mine.status == .forbidden)
            #expect(form.status == .unprocessableContent)
            let stored = try JSONValue(reading: Array(weights.body.readableBytesView))
            #expect(stored["progress"]?.whole == 25)
        }
    }

    @Test func `the weights are decided with a reason`() async throws {
        try await site { site, client in
            let nam = try await site.signIn("do.van.nam")
            let body = #"{"weights":{"completeness":40,"timeliness":30,"progress":20,"confirmed":10},"reason":"Họp"}"#

            let set = try await send(.put, Self.weights, body, as: nam, client)
            let visitor = try await client.execute(uri: Self.weights, method: .get)

            #expect(set.status == .ok)
            #expect(String(buffer: visitor.body) == set.text)
            #expect(set.text.contains("\"completeness\":40") && set.text.contains("\"confirmed\":10"))
        }
    }
}
