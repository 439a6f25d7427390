import Documents
import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing
import UseCases

@testable import Web

/// What an edition no longer has stays readable: by moment, and from the rounds it was reported in.
@Suite struct EarlierEditionTests {
    private static let plan = "/ke-hoach/chuyen-doi-so-2023"

    /// 1.6 is accepted at 09:00; at 09:02 an edition comes without it; it is 09:03 now.
    private func site(_ body: @Sendable (ReportingField, any TestClientProtocol) async throws -> Void) async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            try await field.accept(ReportingField.report())
            field.clock.advance(seconds: 120)
            try await field.amend { content in
                content.indicators.removeAll { $0.code.text == "1.6" }
            }
            field.clock.advance(seconds: 60)
            try await body(field, client)
        }
    }

    private static func read(_ uri: String, _ client: any TestClientProtocol) async throws -> TestResponse {
        try await client.execute(uri: uri, method: .get)
    }

    @Test func `the API's lists are those of the edition of the moment`() async throws {
        try await site { _, client in
            func codes(_ path: String) async throws -> [String] {
                let answer = try await Self.read("/api/v1/plans/chuyen-doi-so-2023" + path, client)
                #expect(answer.status == .ok, "\(path)")
                let list = try JSONValue(reading: Array(answer.body.readableBytesView))
                return (list.elements ?? list["indicators"]?.elements ?? []).compactMap { $0["code"]?.text }
            }
            let then = "as_of=2025-10-02T09:01:59%2B07:00"

            let bad = "/api/v1/plans/chuyen-doi-so-2023/indicators?as_of=yesterday"

            let now = try await codes("/indicators")
            let found = try await codes("/indicators?q=thong+minh&" + then)
            let whole = try await codes("?" + then)
            let units = try await codes("/organisations?" + then)
            let refused = try await Self.read(bad, client).status

            #expect(!now.contains("1.6") && now.contains("1.7.1"))
            #expect(found == ["1.6"])
            #expect(whole.contains("1.6"))
            #expect(units.contains("cuc-vien-thong"))
            #expect(refused == .unprocessableContent)
        }
    }

    @Test func `an indicator a later edition dropped is shown as the last one had it, and says so`() async throws {
        try await site { _, client in
            let round = String(buffer: try await Self.read(Self.plan + "/ky-bao-cao/2025-Q3/tong-hop", client).body)
            let page = try await Self.read(Self.plan + "/chi-tieu/1.6", client)
            let text = String(buffer: page.body)
            let then = try await Self.read(Self.plan + "/chi-tieu/1.6?as_of=2025-10-02T09:01:59%2B07:00", client)
            let kept = try await Self.read(Self.plan + "/chi-tieu/1.7.1", client)

            #expect(round.contains("/chi-tieu/1.6\""))
            #expect(page.status == .ok)
            #expect(text.contains("Phiên bản 2 của kế hoạch không còn chỉ tiêu này"))
            #expect(text.contains("88,4"))
            #expect(!String(buffer: then.body).contains("không còn chỉ tiêu này"))
            #expect(!String(buffer: kept.body).contains("không còn chỉ tiêu này"))
            #expect(try await Self.read(Self.plan + "/chi-tieu/9.9", client).status == .notFound)
        }
    }
}
