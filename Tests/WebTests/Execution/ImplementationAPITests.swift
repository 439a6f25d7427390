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

@Suite struct ImplementationAPITests {
    private static let api = "/api/v1/plans/chuyen-doi-so-2023/tasks/749-01/implementation-plan"

    private func site(_ body: @Sendable (ExecutionField, TestSite, any TestClientProtocol) async throws -> Void)
        async throws
    {
        try await TestSite.with { site, client in
            try await body(try await ExecutionField(runtime: site.runtime, clock: site.clock), site, client)
        }
    }

    private func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: String,
        as browser: Browser,
        _ client: any TestClientProtocol
    ) async throws -> (status: HTTPResponse.Status, json: JSONValue) {
        let response = try await browser.send(method, path, json: body, client)
        return (response.status, try JSONValue(reading: Array(response.body.readableBytesView)))
    }

    private static func part(version: Int = 0, revision: Int = 0, due: String = "2024-06-30") -> String {
        """
        {"part":"cuc-vien-thong","version":\(version),"revision":\(revision),"activities":[{"name":"Khảo sát",
        "owner":"cuc-vien-thong","person":"Vũ Thị Lan","start":"2024-03-01","due":"\(due)","product":"Báo cáo",
        "weight":"62.5","funding":[{"year":2024,"source":"recurrent","amount":"1250000000"}]},{"name":"Lắp đặt",
        "owner":"cuc-cdsqg","person":"Trần Văn Minh","start":"2024-07-01","due":"2024-12-31","product":"Biên bản",
        "weight":37.5,"dependencies":["1"]}]}
        """
    }

    @Test func `a plan goes its whole way over the API`() async throws {
        try await site { field, site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))
            let saved = try await send(.put, Self.api, Self.part(), as: lan, client)
            let hidden = try await nam.get(Self.api, client)
            let sent = try await send(.post, Self.api + "/submission", "", as: lan, client)
            let back = try await send(.post, Self.api + "/return", #"{"reason":"Thiếu hạn"}"#, as: nam, client)
            let again = try await send(
                .post,
                Self.api + "/submission",
                Self.part(version: 1, revision: 2),
                as: lan,
                client
            )
            let seen = again.json["version"]?["seen"]?.text ?? ""
            let late = try await send(.post, Self.api + "/approval", #"{"seen":"1.1"}"#, as: nam, client)
            let done = try await send(.post, Self.api + "/approval", "{\"seen\":\"\(seen)\"}", as: nam, client)
            let next = try await send(.post, Self.api + "/versions", #"{"from":"previous"}"#, as: lan, client)
            let versions = try await lan.get(Self.api + "/versions", client)
            let said = try await send(.post, Self.api + "/comments", #"{"comment":"Đã rõ"}"#, as: lan, client)

            #expect(saved.status == .ok)
            #expect(saved.json["version"]?["activities"]?.elements?.map { $0["weight"]?.text } == ["62.5", "37.5"])
            #expect(saved.json["version"]?["activities"]?.elements?[1]["dependencies"]?.elements?[0].text == "1")
            #expect(saved.json["version"]?["funding"]?.text == "1250000000")
            #expect(try JSONValue(reading: Array(hidden.body.readableBytesView))["version"] == .null)
            #expect(sent.json["version"]?["state"]?.text == "submitted")
            #expect(back.json["version"]?["return_reason"]?.text == "Thiếu hạn")
            #expect(late.status == .conflict)
            #expect(done.json["approved_version"]?.whole == 1)
            #expect(next.json["version"]?["number"]?.whole == 2)
            #expect(try JSONValue(reading: Array(versions.body.readableBytesView)).elements?.count == 2)
            #expect(said.json["comments"]?.elements?.count == 1)
        }
    }

    @Test func `a part goes by its file: fetched, checked, refused while faulty, saved, submitted`() async throws {
        try await site { field, site, client in
            let lan = try await site.signIn("vu.thi.lan")
            let form = Self.api + "/parts/cuc-vien-thong/form"
            func post(_ action: String, _ bytes: [UInt8]) async throws -> (HTTPResponse.Status, JSONValue) {
                let token = try #require(HTTPField.Name("X-CSRF-Token"))
                let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                let response = try await client.execute(
                    uri: form + "?action=" + action,
                    method: .post,
                    headers: [.cookie: lan.cookie, .contentType: type, token: lan.formToken],
                    body: ByteBuffer(bytes: bytes)
                )
                return (response.status, try JSONValue(reading: Array(response.body.readableBytesView)))
            }
            func file(due: String = "2024-06-30") async throws -> [UInt8] {
                let sheet = try await field.sheet()
                let content = try ExecutionField.part(weights: ["100"]) { $0[0].due = due }
                let filled = ActivityForm(sheet, part: content.part, content: content.rows, at: field.clock.now())
                return try ActivityFormWorkbook(filled, text: Language.vietnamese.text).bytes()
            }

            let blank = try await lan.get(form, client)
            let checked = try await post("check", try await file(due: "2024-01-31"))
            let sound = try await post("check", try await file())
            let saved = try await post("save", try await file())
            let stale = try await post("save", Array(blank.body.readableBytesView))
            let sent = try await post("submit", try await file())
            let unknown = try await post("publish", try await file())

            #expect(blank.status == .ok && blank.body.readableBytes > 4000)
            #expect(checked.0 == .ok && checked.1["storable"] == .bool(true))
            #expect(sound.1["weight"]?.text == "100" && sound.1["gaps"]?.elements?.isEmpty == true)
            #expect(saved.0 == .ok && saved.1["version"]?["state"]?.text == "draft")
            #expect(stale.0 == .conflict)
            #expect(sent.0 == .ok && sent.1["version"]?["state"]?.text == "submitted")
            #expect(unknown.0 == .unprocessableContent)
            let nam = try await site.signIn("do.van.nam")
            #expect(try await nam.get(form, client).status == .forbidden)
        }
    }

    @Test func `a submitted plan is recalled over the API`() async throws {
        try await site { _, site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))
            _ = try await send(.post, Self.api + "/submission", Self.part(), as: lan, client)

            let refused = try await send(.post, Self.api + "/recall", "", as: nam, client)
            let late = try await send(.post, Self.api + "/recall", #"{"seen":"1.9"}"#, as: lan, client)
            let done = try await send(.post, Self.api + "/recall", #"{"seen":"1.1"}"#, as: lan, client)

            #expect(refused.status == .forbidden && late.status == .conflict)
            #expect(done.status == .ok && done.json["version"]?["state"]?.text == "draft")
            #expect(done.json["events"]?.elements?.last?["kind"]?.text == "recalled")
        }
    }

    @Test func `faults name their activity, and a stale save the stored state`() async throws {
        try await site { field, site, client in
            let lan = try await site.signIn("vu.thi.lan")
            let faulty = try await send(.put, Self.api, Self.part(due: "2024-02-01"), as: lan, client)
            let other = try await send(.put, Self.api, #"{"activities":[]}"#, as: lan, client)
            try await SavePart(runtime: field.runtime)(try field.task, ExecutionField.part(), by: ExecutionField.duc)
            let stale = try await send(.put, Self.api, Self.part(), as: lan, client)
            let unknown = try await send(.post, Self.api + "/versions", #"{"from":"nowhere"}"#, as: lan, client)

            #expect(faulty.status == .unprocessableContent)
            #expect(faulty.json["errors"]?.elements?.map { $0["field"]?.text } == ["due-1"])
            #expect(other.json["errors"]?.elements?.map { $0["field"]?.text } == ["part"])
            #expect(stale.status == .conflict)
            #expect(stale.json["stored_revision"]?.whole == 1 && stale.json["stored_version"]?.whole == 1)
            #expect(unknown.status == .unprocessableContent)
        }
    }

    @Test func `the list of plans is for those who read the whole plan`() async throws {
        try await site { _, site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))
            let path = "/api/v1/plans/chuyen-doi-so-2023/implementation-plans"

            let all = try await nam.get(path + "?standing=overdue&limit=2", client)
            let wrong = try await nam.get(path + "?standing=soon", client)
            let refused = try await lan.get(path, client)

            let rows = try JSONValue(reading: Array(all.body.readableBytesView)).elements ?? []
            #expect(rows.map { $0["task"]?.text } == ["749-01", "749-02"])
            #expect(rows.first?["file_by"]?.text == "2023-07-15")
            #expect(all.headers[HTTPField.Name("X-Total-Count") ?? .age] == "5")
            #expect(wrong.status == .unprocessableContent)
            #expect(refused.status == .forbidden)
        }
    }
}
