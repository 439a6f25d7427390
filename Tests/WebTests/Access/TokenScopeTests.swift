import Domain
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing
import UseCases

@testable import Web

/// What a program can do with tokens of different scopes, over the whole API.
@Suite struct TokenScopeTests {
    private static let report = "/api/v1/plans/chuyen-doi-so-2023/rounds/2025-Q3/reports/cuc-vien-thong"

    private func token(
        _ name: String,
        _ scopes: Set<TokenScope>,
        _ site: TestSite
    ) async throws -> HTTPFields {
        let created = try await CreateApiToken(runtime: site.runtime)(
            for: AccountName(name),
            label: "máy",
            days: 1,
            scopes: scopes,
            by: name
        )
        return [.authorization: "Bearer \(created.token)", .contentType: "application/json"]
    }

    @Test func `a token that reads changes nothing at any address`() async throws {
        try await TestSite.with { site, client in
            for role in Role.allCases { try await site.add("moi.\(role.rawValue)", "Mọi", role, TestSite.unit) }
            for entry in RouteTable.all().entries where entry.isAPI && entry.changesSomething {
                guard entry.audience != .everyone else { continue }
                let role = if case .roles(let roles) = entry.audience { roles[0] } else { Role.contributor }
                let pattern = PathPattern(entry.pattern)
                let answer = try await client.execute(
                    uri: pattern.path(pattern.names.map { _ in "xx-1" }),
                    method: entry.method,
                    headers: token("moi.\(role.rawValue)", [.read], site),
                    body: ByteBuffer(string: "{}")
                )
                #expect(answer.status == .forbidden, "\(entry.method) \(entry.pattern)")
                #expect(String(buffer: answer.body).contains("access.scope_missing"), "\(entry.pattern)")
            }
        }
    }

    @Test func `a token does what its scopes say and reads all its owner may read`() async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            func send(_ path: String, _ headers: HTTPFields) async throws -> HTTPResponse.Status {
                let body = ByteBuffer(string: #"{"revision":0,"trend":"Tăng"}"#)
                return try await client.execute(uri: path, method: .post, headers: headers, body: body).status
            }
            let (reads, reports) = (
                try await token("vu.thi.lan", [.read], site), try await token("vu.thi.lan", [.report], site)
            )
            let (supplies, reviews) = (
                try await token("do.van.nam", [.report], site), try await token("do.van.nam", [.review], site)
            )

            #expect(try await send(Self.report, reads) == .forbidden)
            #expect(try await send(Self.report, reports) == .ok)
            #expect(try await send(Self.report + "/acceptance", supplies) == .forbidden)
            #expect(try await send(Self.report + "/acceptance", reviews) == .conflict)
            let reading = try await client.execute(uri: Self.report, method: .get, headers: reads)
            #expect(reading.status == .ok)
        }
    }

    @Test func `scopes are chosen on the page and asked for in the API`() async throws {
        try await TestSite.with { site, client in
            let browser = try await site.signIn("vu.thi.lan")
            _ = try await browser.post(
                "/tai-khoan/ma-truy-cap",
                [("label", "máy chủ"), ("days", "30"), ("scopes", "report")],
                client
            )
            let wrong = try await browser.post(
                "/tai-khoan/ma-truy-cap",
                [("label", "máy chủ"), ("days", "30"), ("scopes", "all")],
                client
            )

            let list = try await browser.get("/api/v1/me/tokens", client)
            let page = try await browser.get("/tai-khoan", client)

            #expect(String(buffer: list.body).contains(#""scopes":["read","report"]"#))
            #expect(String(buffer: page.body).contains("Đọc; Lập và gửi báo cáo của đơn vị"))
            #expect(wrong.status == .unprocessableContent)
        }
    }
}
