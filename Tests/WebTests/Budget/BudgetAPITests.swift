import Documents
import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing

@testable import Web

@Suite struct BudgetAPITests {
    private static let line = BudgetSite.api + "/lines/749-06/cuc-vien-thong/2025/recurrent"

    private static func send(_ body: String, to path: String, _ browser: Browser, _ client: any TestClientProtocol)
        async throws -> TestResponse
    {
        let token = try #require(HTTPField.Name("X-CSRF-Token"))
        let headers: HTTPFields = [
            .cookie: browser.cookie, .contentType: "application/json", token: browser.formToken,
        ]
        return try await client.execute(uri: path, method: .post, headers: headers, body: ByteBuffer(string: body))
    }

    private static func json(_ response: TestResponse) throws -> JSONValue {
        try JSONValue(reading: Array(response.body.readableBytesView))
    }

    @Test func `acts are done and read back with their history`() async throws {
        try await BudgetSite.with { site, client in
            let (lan, thu) = (try await site.signIn("vu.thi.lan"), try await site.signIn("hoang.thi.thu"))
            let entries = Self.line + "/entries"

            let sent = try await Self.send(
                #"{"act":"requested","amount":"1.250.000.000","reason":"Thuê","revision":0}"#,
                to: entries,
                lan,
                client
            )
            let stale = try await Self.send(
                #"{"act":"appraised","amount":"1250000000","revision":0}"#,
                to: entries,
                thu,
                client
            )
            let done = try await Self.send(
                #"{"act":"appraised","amount":"1250000000","revision":1}"#,
                to: entries,
                thu,
                client
            )
            let read = try await lan.get(Self.line, client)
            let unnamed = try await Self.send(#"{"act":"appraised","amount":"1"}"#, to: entries, thu, client)

            #expect(sent.status == .created && done.status == .created)
            #expect(stale.status == .conflict)
            #expect(try Self.json(stale)["stored"]?["requested"]?.text == "1250000000")
            #expect(unnamed.status == .unprocessableContent)
            let line = try Self.json(read)
            #expect(line["amounts"]?["appraised"]?.text == "1250000000")
            #expect(line["history"]?.elements?.compactMap { $0["act"]?.text } == ["requested", "appraised"])
        }
    }

    @Test func `lists, totals and ceilings are read by those who may`() async throws {
        try await BudgetSite.with { site, client in
            try await site.field.act(.requested, "5.000.000")
            try await site.field.act(.requested, "6.000.000", on: site.field.line("942-01", "vu-ktsxhs"))
            let (lan, thu) = (try await site.signIn("vu.thi.lan"), try await site.signIn("hoang.thi.thu"))

            let own = try await lan.get(BudgetSite.api + "/lines", client)
            let totals = try await thu.get(BudgetSite.api + "/totals?by=task&limit=1&page=2", client)
            let set = try await Self.send(
                #"{"year":2025,"source":"recurrent","amount":"20.000.000","number":0}"#,
                to: BudgetSite.api + "/ceilings",
                thu,
                client
            )
            let ceilings = try await lan.get(BudgetSite.api + "/ceilings", client)
            let unknown = try await thu.get(BudgetSite.api + "/totals?by=colour", client)

            #expect(try Self.json(own).elements?.count == 1)
            #expect(try Self.json(totals)["total"]?["amounts"]?["requested"]?.text == "11000000")
            #expect(try Self.json(totals)["groups"]?.elements?.compactMap { $0["key"]?.text } == ["942-01"])
            #expect(set.status == .created)
            #expect(try Self.json(set)["left"]?.text == "20000000")
            #expect(ceilings.status == .forbidden)
            #expect(unknown.status == .unprocessableContent)
        }
    }
}
