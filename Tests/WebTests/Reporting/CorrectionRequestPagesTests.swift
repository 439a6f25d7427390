import Documents
import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing
import UseCases

@testable import Web

/// A unit asks for a correction on its page; the coordinator answers from the queue.
@Suite struct CorrectionRequestPagesTests {
    private static let plan = "/ke-hoach/chuyen-doi-so-2023"
    private static let report = plan + "/ky-bao-cao/2025-Q3/bao-cao/cuc-vien-thong"
    private static let form = report + "/xin-dinh-chinh/1.6"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023"

    private func site(_ body: @Sendable (TestSite, any TestClientProtocol) async throws -> Void) async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            try await field.accept(ReportingField.report())
            field.clock.advance(seconds: 60)
            try await body(site, client)
        }
    }

    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    private static func fields(_ value: String = "88,1", reason: String = "Đã có số chính thức") -> [(String, String)] {
        [
            ("vintage", "1"), ("value-1.6", value), ("numerator-1.6", ""), ("denominator-1.6", ""),
            ("status-1.6", "A"), ("note-1.6", ""), ("reason", reason),
        ]
    }

    /// Sends the unit's form as a browser does, perhaps with a file.
    private static func ask(
        _ fields: [(String, String)],
        file: (name: String, content: String)? = nil,
        by browser: Browser,
        _ client: any TestClientProtocol
    ) async throws -> TestResponse {
        let head = "--xyz\r\nContent-Disposition: form-data; name="
        var body = (fields + [("csrf", browser.formToken)]).map { "\(head)\"\($0.0)\"\r\n\r\n\($0.1)\r\n" }.joined()
        body += "\(head)\"file\"; filename=\"\(file?.name ?? "")\"\r\n\r\n\(file?.content ?? "")\r\n--xyz--\r\n"
        return try await client.execute(
            uri: form,
            method: .post,
            headers: [.cookie: browser.cookie, .contentType: "multipart/form-data; boundary=xyz"],
            body: ByteBuffer(string: body)
        )
    }

    @Test func `a unit asks, the coordinator sees it in the queue and among the work, and accepts`() async throws {
        try await site { site, client in
            let lan = try await site.signIn("vu.thi.lan")
            let nam = try await site.signIn("do.van.nam")
            let own = Self.text(try await lan.get(Self.report, client))
            let page = Self.text(try await lan.get(Self.form, client))

            let file = (name: "Công văn 15.pdf", content: "%PDF-1.7 x")
            let sent = try await Self.ask(Self.fields(), file: file, by: lan, client)

            #expect(own.contains("href=\"\(Self.form)\""))
            #expect(page.contains("value=\"88,4\"") && page.contains("name=\"vintage\" value=\"1\""))
            #expect(sent.status == .seeOther)
            let waiting = Self.text(try await lan.get(Self.report + "?tin=correction_requested", client))
            let queue = Self.text(try await nam.get(Self.plan + "/cho-xem-xet", client))
            let work = Self.text(try await nam.get("/viec-cua-toi", client))
            let request = Self.plan + "/xin-dinh-chinh/1"
            #expect(waiting.contains("Đã gửi đề nghị đính chính") && !waiting.contains("href=\"\(Self.form)\""))
            #expect(queue.contains("href=\"\(request)\"") && queue.contains("Đã có số chính thức"))
            #expect(work.contains("href=\"\(request)\""))

            let answer = try await nam.post(request, [("vintage", "1"), ("action", "accept"), ("reason", "")], client)

            #expect(answer.headers[.location] == request + "?tin=correction_accepted")
            let after = Self.text(try await lan.get(request, client))
            let evidence = try await nam.get(Self.report + "/minh-chung/1", client)
            #expect(after.contains("href=\"\(Self.report)/minh-chung/1\"") && Self.text(evidence) == "%PDF-1.7 x")
            let indicator = Self.text(try await client.execute(uri: Self.plan + "/chi-tieu/1.6", method: .get))
            #expect(after.contains("Đã chấp nhận"))
            #expect(!after.contains("name=\"action\""))
            #expect(indicator.contains("88,1") && indicator.contains("Đã có số chính thức"))
        }
    }

    @Test func `a decline without a reason shows the request again, with one it is told to the unit`() async throws {
        try await site { site, client in
            let lan = try await site.signIn("vu.thi.lan")
            let nam = try await site.signIn("do.van.nam")
            _ = try await Self.ask(Self.fields(), by: lan, client)
            let request = Self.plan + "/xin-dinh-chinh/1"

            let blank = try await nam.post(request, [("action", "decline"), ("reason", " ")], client)
            let told = try await nam.post(request, [("action", "decline"), ("reason", "Chưa có công văn")], client)

            #expect(blank.status == .unprocessableContent)
            #expect(Self.text(blank).contains("id=\"reason-error\"") || Self.text(blank).contains("aria-invalid"))
            #expect(told.status == .seeOther)
            #expect(Self.text(try await lan.get(request, client)).contains("Chưa có công văn"))
        }
    }

    @Test func `faults show the form again as typed, and others cannot come to it`() async throws {
        try await site { site, client in
            let lan = try await site.signIn("vu.thi.lan")
            let nam = try await site.signIn("do.van.nam")

            let faulty = try await Self.ask(Self.fields("130", reason: ""), by: lan, client)

            #expect(faulty.status == .unprocessableContent)
            #expect(Self.text(faulty).contains("value=\"130\""))
            #expect(try await nam.get(Self.form, client).status == .forbidden)
            try await site.add("tran.van.minh", "Trần Văn Minh", .contributor, "vu-ktsxhs")
            let minh = try await site.signIn("tran.van.minh")
            _ = try await Self.ask(Self.fields(), by: lan, client)
            #expect(try await minh.get(Self.form, client).status == .notFound)
            #expect(try await minh.get(Self.plan + "/xin-dinh-chinh/1", client).status == .notFound)
            #expect(try await minh.post(Self.plan + "/xin-dinh-chinh/1/rut-lai", [], client).status == .notFound)
        }
    }

    @Test func `programs ask, list, answer and take back`() async throws {
        try await site { site, client in
            let lan = try await site.signIn("vu.thi.lan")
            let nam = try await site.signIn("do.van.nam")
            func send(_ path: String, _ body: String, _ who: Browser) async throws -> (HTTPResponse.Status, JSONValue) {
                let answer = try await client.execute(
                    uri: Self.api + path,
                    method: .post,
                    headers: [
                        .cookie: who.cookie, .contentType: "application/json",
                        HTTPField.Name("X-CSRF-Token") ?? .accept: who.formToken,
                    ],
                    body: ByteBuffer(string: body)
                )
                return (answer.status, try JSONValue(reading: Array(answer.body.readableBytesView)))
            }
            let ask = "{\"indicator\":\"1.6\",\"value\":\"88.1\",\"reason\":\"Số chính thức\",\"vintage\":1}"
            let reports = "/rounds/2025-Q3/reports/cuc-vien-thong/correction-requests"

            let (created, request) = try await send(reports, ask, lan)
            let (taken, withdrawn) = try await send("/correction-requests/1/withdrawal", "", lan)
            _ = try await send(reports, ask, lan)
            let (answered, accepted) = try await send("/correction-requests/2/answer", "{\"answer\":\"accept\"}", nam)
            let (wrong, _) = try await send("/correction-requests/2/answer", "{\"answer\":\"perhaps\"}", nam)

            #expect([created, taken, answered, wrong] == [.created, .ok, .ok, .unprocessableContent])
            #expect(request["state"]?.text == "waiting" && request["value"]?.text == "88.1")
            #expect(withdrawn["state"]?.text == "withdrawn")
            #expect(accepted["state"]?.text == "accepted" && accepted["resulting_vintage"]?.whole == 2)
            let list = try await nam.get(Self.api + "/correction-requests?state=accepted", client)
            #expect(list.headers.value("X-Total-Count") == "1")
            #expect(
                try await nam.get(Self.api + "/correction-requests?state=x", client).status == .unprocessableContent
            )
        }
    }
}
