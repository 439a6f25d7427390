import Documents
import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct CorrectionPagesTests {
    private static let plan = "/ke-hoach/chuyen-doi-so-2023"
    private static let round = plan + "/ky-bao-cao/2025-Q3"
    private static let report = round + "/bao-cao/cuc-vien-thong"
    private static let form = report + "/dinh-chinh/1.6"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023"

    /// A round whose report of Cục Viễn thông was accepted at 09:00:00; it is 09:01 now.
    private func site(
        _ body: @Sendable (TestSite, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            try await field.accept(ReportingField.report())
            field.clock.advance(seconds: 60)
            try await body(site, client)
        }
    }

    private static func fields(value: String = "88,1", reason: String = "Số chính thức", vintage: String = "1")
        -> [(String, String)]
    {
        [
            ("vintage", vintage), ("value-1.6", value), ("numerator-1.6", ""), ("denominator-1.6", ""),
            ("status-1.6", "A"), ("note-1.6", ""), ("reason", reason),
        ]
    }

    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    @Test func `the form shows the figure in force and every vintage`() async throws {
        try await site { site, client in
            let nam = try await site.signIn("do.van.nam")

            let page = Self.text(try await nam.get(Self.form, client))
            let report = Self.text(try await nam.get(Self.report, client))

            #expect(page.contains("value=\"88,4\""))
            #expect(page.contains("name=\"vintage\" value=\"1\""))
            #expect(page.contains("vu.thi.lan"))
            #expect(report.contains("/dinh-chinh/1.7.2\""))
        }
    }

    @Test func `a correction is recorded, shown and read back as of the second before`() async throws {
        try await site { site, client in
            let nam = try await site.signIn("do.van.nam")

            let sent = try await nam.post(Self.form, Self.fields(), client)
            site.clock.advance(seconds: 60)
            let report = Self.text(try await nam.get(Self.report + "?tin=corrected", client))
            let now = Self.text(try await client.execute(uri: Self.plan + "/chi-tieu/1.6", method: .get))
            let then = Self.text(
                try await client.execute(
                    uri: Self.plan + "/chi-tieu/1.6?as_of=2025-10-02T09:00:59%2B07:00",
                    method: .get
                )
            )

            #expect(sent.status == .seeOther)
            #expect(report.contains("Đã ghi nhận đính chính."))
            #expect(report.contains("88,1"))
            #expect(now.contains("Đính chính: Số chính thức"))
            #expect(now.contains("−0,3") || now.contains("-0,3"))
            #expect(!now.contains("le.thu.ha") && !now.contains("do.van.nam"))
            #expect(then.contains("Số liệu như đã biết đến"))
            #expect(then.contains("88,4"))
            #expect(!then.contains("88,1"))
        }
    }

    @Test(arguments: [
        ("88,1", "  ", "Nêu lý do đính chính"), ("130", "Nhầm", "phải từ 0 đến 100"),
        ("86,9x", "Nhầm", "không phải là một số"),
    ])
    func `a faulty correction comes back as typed`(value: String, reason: String, fault: String) async throws {
        try await site { site, client in
            let nam = try await site.signIn("do.van.nam")

            let page = try await nam.post(Self.form, Self.fields(value: value, reason: reason), client)

            #expect(page.status == .unprocessableContent)
            #expect(Self.text(page).contains("value=\"\(value)\""))
            #expect(Self.text(page).contains(fault), "\(Self.text(page))")
        }
    }

    @Test func `a second correction from the same form is refused`() async throws {
        try await site { site, client in
            let nam = try await site.signIn("do.van.nam")

            let first = try await nam.post(Self.form, Self.fields(), client)
            let again = try await nam.post(Self.form, Self.fields(value: "88,2"), client)

            #expect(first.status == .seeOther)
            #expect(again.status == .conflict)
        }
    }

    @Test func `only the coordinator corrects, and only what is accepted`() async throws {
        try await site { site, client in
            let (lan, nam) = (try await site.signIn("vu.thi.lan"), try await site.signIn("do.van.nam"))

            let unit = try await lan.post(Self.form, Self.fields(), client)
            let unsent = try await nam.get(Self.round + "/bao-cao/cuc-cdsqg/dinh-chinh/5.1", client)
            let foreign = try await nam.get(Self.report + "/dinh-chinh/5.1", client)

            #expect(unit.status == .forbidden)
            #expect(unsent.status == .conflict)
            #expect(foreign.status == .notFound)
        }
    }

    @Test func `the API corrects and answers with every vintage`() async throws {
        try await site { site, client in
            let nam = try await site.signIn("do.van.nam")
            let path = Self.api + "/rounds/2025-Q3/reports/cuc-vien-thong/corrections"
            let token = try #require(HTTPField.Name("X-CSRF-Token"))
            let headers: HTTPFields = [
                .cookie: nam.cookie, .contentType: "application/json", token: nam.formToken,
            ]
            func send(_ body: String) async throws -> TestResponse {
                try await client.execute(uri: path, method: .post, headers: headers, body: ByteBuffer(string: body))
            }

            let done = try await send(#"{"indicator":"1.6","value":"88.1","reason":"Số chính thức","vintage":1}"#)
            let stale = try await send(#"{"indicator":"1.6","value":"88.2","reason":"Số chính thức","vintage":1}"#)
            let silent = try await send(#"{"indicator":"1.6","value":"88.2"}"#)
            let same = try await send(#"{"indicator":"1.6","value":"88.1","reason":"Lại"}"#)

            let vintages = try JSONValue(reading: Array(done.body.readableBytesView))["vintages"]?.elements ?? []
            #expect(done.status == .created)
            #expect(vintages.map { $0["value"]?.text } == ["88.4", "88.1"])
            #expect([stale, silent, same].map(\.status) == [.conflict, .unprocessableContent, .unprocessableContent])
        }
    }
}
