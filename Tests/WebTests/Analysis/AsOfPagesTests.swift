import Documents
import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct AsOfPagesTests {
    private static let plan = "/ke-hoach/chuyen-doi-so-2023"
    private static let round = plan + "/ky-bao-cao/2025-Q3"

    /// 1.6 is accepted as 88.4 at 09:00:00 and corrected to 88.1 at 09:01:00; it is 09:02 now.
    private func site(_ body: @Sendable (TestSite, any TestClientProtocol) async throws -> Void) async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            try await field.accept(ReportingField.report())
            field.clock.advance(seconds: 60)
            try await CorrectFigure(runtime: field.runtime)(
                field.telecom,
                TypedFigure(indicator: try IndicatorCode("1.6"), value: "88,1"),
                reason: "Số chính thức",
                by: ReportingActor(ReportingField.ha)
            )
            field.clock.advance(seconds: 60)
            try await body(site, client)
        }
    }

    @Test(arguments: [
        "/chi-tieu/1.6", "/chi-tieu", "/ky-bao-cao/2025-Q3/tong-hop", "/ky-bao-cao/2025-Q3/tong-hop?format=csv",
        "/ky-bao-cao/2025-Q3/tong-hop?format=json",
    ])
    func `each page and file gives back what was known`(path: String) async throws {
        try await site { _, client in
            let mark = path.contains("?") ? "&" : "?"
            func read(_ moment: String) async throws -> String {
                let uri = Self.plan + path + mark + "as_of=2025-10-02T" + moment
                let answer = try await client.execute(uri: uri, method: .get)
                #expect(answer.status == .ok)
                return String(buffer: answer.body).replacing(",", with: ".")
            }

            let (none, first, second) = (
                try await read("08:59:59Z"), try await read("02:00:59Z"), try await read("02:01:00Z")
            )
            let before = try await read("01:59:59Z")

            #expect(!before.contains("88.4") && !before.contains("88.1"))
            #expect(first.contains("88.4") && !first.contains("88.1"))
            #expect(second.contains("88.1"))
            #expect(none.contains("88.1"))
        }
    }

    @Test(arguments: ["", "/chi-tieu", "/chi-tieu/1.6", "/ky-bao-cao/2025-Q3/tong-hop", "/so-lieu-tam"])
    func `a page read as of a moment says so and leads back to now`(path: String) async throws {
        try await site { _, client in
            let uri = Self.plan + path
            let past = try await client.execute(uri: uri + "?as_of=2025-10-01", method: .get)
            let now = try await client.execute(uri: uri, method: .get)

            let text = String(buffer: past.body)
            #expect(text.contains("Số liệu như đã biết đến 23:59 ngày 01/10/2025"), "\(path)")
            #expect(text.contains("<a href=\"\(uri)\">Về số liệu hiện nay</a>"))
            #expect(!String(buffer: now.body).contains("Số liệu như đã biết đến "))
            #expect(String(buffer: now.body).contains("name=\"as_of\""))
        }
    }

    @Test(arguments: ["hom-qua", "2025-10-03", "2025-02-30", "2025-10-02T09:00"])
    func `a moment that cannot be read or is still to come is refused`(moment: String) async throws {
        try await site { _, client in
            for path in ["", "/chi-tieu", "/chi-tieu/1.6", "/ky-bao-cao/2025-Q3/tong-hop", "/so-lieu-tam"] {
                let answer = try await client.execute(uri: Self.plan + path + "?as_of=" + moment, method: .get)
                #expect(answer.status == .unprocessableContent, "\(path)")
            }
        }
    }

    @Test func `links and filters of a past page keep the moment`() async throws {
        try await site { _, client in
            let list = try await client.execute(uri: Self.plan + "/chi-tieu?as_of=2025-10-02T02:00:00Z", method: .get)

            let text = String(buffer: list.body)
            #expect(text.contains("/chi-tieu/1.6?as_of=2025-10-02T02"))
            #expect(text.contains("name=\"as_of\" value=\"2025-10-02T02:00:00Z\""))
        }
    }

    @Test func `a moment of today is now until it has passed, and the tag tells them apart`() async throws {
        try await site { site, client in
            let uri = Self.plan + "/chi-tieu/1.6?as_of=2025-10-02T02:03:00Z"
            let before = try await client.execute(uri: uri, method: .get)
            let tag = try #require(before.headers[.eTag])
            let same = try await client.execute(uri: uri, method: .get, headers: [.ifNoneMatch: tag])
            site.clock.advance(seconds: 62)
            let after = try await client.execute(uri: uri, method: .get, headers: [.ifNoneMatch: tag])

            #expect(same.status == .notModified)
            #expect(after.status == .ok)
            #expect(String(buffer: after.body).contains("Số liệu như đã biết đến"))
        }
    }

    @Test func `the API reads indicators and observations as of a moment`() async throws {
        try await site { _, client in
            func read(_ path: String) async throws -> JSONValue {
                let uri = "/api/v1/plans/chuyen-doi-so-2023" + path
                let answer = try await client.execute(uri: uri, method: .get)
                return try JSONValue(reading: Array(answer.body.readableBytesView))
            }

            let then = try await read("/indicators/1.6?as_of=2025-10-02T02:00:59Z")
            let now = try await read("/indicators/1.6")
            let observations = try await read("/observations?indicator=1.6&as_of=2025-10-02T02:00:00Z")

            #expect(then["observations"]?.elements?.map { $0["value"]?.text } == ["88.4"])
            #expect(now["observations"]?.elements?.map { $0["value"]?.text } == ["88.1", "88.4"])
            #expect(observations["observations"]?.elements?.map { $0["value"]?.text } == ["88.4"])
        }
    }
}
