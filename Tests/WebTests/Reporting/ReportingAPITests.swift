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

@Suite struct ReportingAPITests {
    private static let plan = "/api/v1/plans/chuyen-doi-so-2023"
    private static let report = plan + "/rounds/2025-Q3/reports/cuc-vien-thong"
    private static let body = """
        {"revision":0,"figures":[{"indicator":"1.6","value":"1.234","status":"P"},
        {"indicator":"1.7.1","numerator":"851","denominator":1000},
        {"indicator":"1.7.2","status":"M","note":"Chưa có"}],"trend":"Tăng"}
        """

    private func send(
        _ path: String,
        _ body: String,
        by browser: Browser,
        _ client: any TestClientProtocol
    ) async throws -> TestResponse {
        var headers: HTTPFields = [.cookie: browser.cookie, .contentType: "application/json"]
        if let name = HTTPField.Name("X-CSRF-Token") { headers[name] = browser.formToken }
        return try await client.execute(uri: path, method: .post, headers: headers, body: ByteBuffer(string: body))
    }

    private func json(_ response: TestResponse) throws -> JSONValue {
        try JSONValue(reading: Array(response.body.readableBytesView))
    }

    @Test func `a report is supplied, accepted and published without a browser`() async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            let lan = try await site.signIn("vu.thi.lan")
            let nam = try await site.signIn("do.van.nam")

            let saved = try await send(Self.report, Self.body, by: lan, client)
            let other = Self.body.replacing("1.234", with: "1.235")
            let stale = try await send(Self.report, other, by: lan, client)
            let sent = try await send(Self.report + "/submission", "", by: lan, client)
            let accepted = try await send(Self.report + "/acceptance", "", by: nam, client)
            let published = try await client.execute(
                uri: Self.plan + "/observations?indicator=1.6&period=2025-Q3",
                method: .get
            )
            let before = try await client.execute(
                uri: Self.plan + "/observations?indicator=1.6&as_of=2025-10-01",
                method: .get
            )

            #expect([saved, stale, sent, accepted].map(\.status) == [.ok, .conflict, .ok, .ok])
            #expect(try json(saved)["figures"]?.elements?[0]["value"]?.text == "1.234")
            #expect(try json(sent)["state"]?.text == "submitted")
            let figure = try #require(try json(published)["observations"]?.elements?.first)
            #expect(figure["value"]?.text == "1.234")
            #expect(figure["status"]?.text == "P")
            #expect(try json(before)["observations"]?.elements?.isEmpty == true)
        }
    }

    @Test func `faults are listed with their fields`() async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            let lan = try await site.signIn("vu.thi.lan")
            let body = #"{"revision":0,"figures":[{"indicator":"1.6","value":"130"}]}"#

            let refused = try await send(Self.report, body, by: lan, client)

            #expect(refused.status == .unprocessableContent)
            #expect(try json(refused)["errors"]?.elements?.map { $0["field"]?.text } == ["value-1.6"])
        }
    }

    @Test func `a round is moved by its coordinator only`() async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))
            let moves = Self.plan + "/rounds/2025-Q3/moves"
            var states: [String?] = []
            for body in [#"{"move":"open"}"#, #"{"move":"close"}"#, #"{"move":"lock"}"#] {
                states.append(try json(try await send(moves, body, by: nam, client))["state"]?.text)
            }

            let silent = try await send(moves, #"{"move":"reopen"}"#, by: nam, client)
            let reopened = try await send(moves, #"{"move":"reopen","reason":"Đính chính"}"#, by: nam, client)
            let again = try await send(moves, #"{"move":"open"}"#, by: nam, client)
            let unknown = try await send(moves, #"{"move":"burn"}"#, by: nam, client)
            let foreign = try await send(moves, #"{"move":"close"}"#, by: lan, client)

            #expect(states == ["open", "closed", "locked"])
            #expect(silent.status == .unprocessableContent)
            #expect(try json(silent)["errors"]?.elements?.first?["field"]?.text == "reason")
            #expect(try json(reopened)["state"]?.text == "open")
            #expect(try json(reopened)["reports"]?.elements?.count == 3)
            #expect([again, unknown, foreign].map(\.status) == [.conflict, .unprocessableContent, .forbidden])
            let last = try await site.runtime.database.read { try AuditStore(connection: $0).last() }
            #expect(last?.action == "round.reopened")
            _ = field
        }
    }

    @Test func `rounds are public and how units stand is not`() async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            let nam = try await site.signIn("do.van.nam")

            let outside = try await client.execute(uri: Self.plan + "/rounds/2025-Q3", method: .get)
            let inside = try await nam.get(Self.plan + "/rounds/2025-Q3", client)
            let list = try await client.execute(uri: Self.plan + "/rounds", method: .get)
            let wrong = try await client.execute(uri: Self.plan + "/observations?as_of=x", method: .get)

            #expect(try json(outside)["reports"] == nil)
            #expect(try json(inside)["reports"]?.elements?.count == 3)
            #expect(try json(list).elements?.count == 3)
            #expect(wrong.status == .unprocessableContent)
        }
    }
}
