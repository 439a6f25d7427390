import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Persistence
import TestSupport
import Testing
import UseCases

@testable import Web

@Suite struct ComposedReportPagesTests {
    private static let plan = "/ke-hoach/chuyen-doi-so-2023"
    private static let api = "/api/v1/plans/chuyen-doi-so-2023/reports"

    /// Quý III/2025 with an accepted report.
    private func site(
        _ body: @Sendable (ReportingField, TestSite, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            try await field.accept(ReportingField.report())
            try await body(field, site, client)
        }
    }

    private static func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    @Test func `the coordinator reads a report whose numbers lead to their sources, and takes it`() async throws {
        try await site { _, site, client in
            let nam = try await site.signIn("do.van.nam")

            let list = try await nam.get(Self.plan + "/bao-cao-dinh-ky", client)
            let page = try await nam.get(Self.plan + "/bao-cao-quy/2025-Q3", client)
            let year = try await nam.get(Self.plan + "/bao-cao-nam/2025", client)
            let word = try await nam.get(Self.plan + "/bao-cao-quy/2025-Q3?format=docx", client)
            let json = try await nam.get(Self.api + "/quarterly/2025-Q3", client)

            #expect(Self.text(list).contains(Self.plan + "/bao-cao-nam/2025\""))
            #expect(Self.text(list).contains(Self.plan + "/bao-cao-quy/2025-Q3\""))
            let text = Self.text(page)
            #expect(page.status == .ok)
            #expect(text.contains("class=\"bound\" href=\"\(Self.plan)/chi-tieu/1.6\""))
            #expect(text.contains("id=\"phu-luc-1\"") && text.contains("88,4% (tạm)"))
            #expect(!text.contains(" style=") && !text.contains("{year}"))
            #expect(year.status == .ok && Self.text(year).contains("Các kỳ báo cáo trong năm"))
            #expect(word.headers[.contentType]?.contains("wordprocessingml") == true)
            #expect(word.body.readableBytes > 5_000)
            #expect(Self.text(json).contains("\"kind\":\"observation\",\"indicator\":\"1.6\""))
        }
    }

    @Test func `others, rounds that were not opened and unknown forms are refused`() async throws {
        try await site { _, site, client in
            let nam = try await site.signIn("do.van.nam")
            let lan = try await site.signIn("vu.thi.lan")

            let visitor = try await client.execute(uri: Self.plan + "/bao-cao-quy/2025-Q3", method: .get)
            let unit = try await lan.get(Self.plan + "/bao-cao-quy/2025-Q3", client)
            let early = try await nam.get(Self.plan + "/bao-cao-quy/2025-Q4", client)
            let outside = try await nam.get(Self.plan + "/bao-cao-nam/2031", client)
            let form = try await nam.get(Self.api + "/annual/2025?format=odt", client)

            #expect(visitor.status != .ok && unit.status == .forbidden)
            #expect(early.status == .conflict || early.status == .notFound)
            #expect(outside.status == .notFound)
            #expect(form.status == .unprocessableContent)
        }
    }
}
