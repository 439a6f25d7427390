import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing

@testable import Web

/// What pages of other sites may read.
@Suite struct OpenDataTests {
    private static let plan = "/api/v1/plans/chuyen-doi-so-2023"
    private static let download = "/ke-hoach/chuyen-doi-so-2023/ky-bao-cao/2025-Q3/tong-hop?format=csv"

    private func site(
        _ body: @Sendable (TestSite, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await TestSite.with { site, client in
            let field = try await ReportingField(runtime: site.runtime, clock: site.clock)
            try await field.open()
            try await body(site, client)
        }
    }

    @Test(arguments: [plan + "/indicators", plan + "/rounds/2025-Q3/consolidated", download, plan + "/indicators/9.9"])
    func `public data and refusals of it are readable from anywhere`(path: String) async throws {
        try await site { _, client in
            let response = try await client.execute(uri: path, method: .get, headers: [.origin: "https://bao.example"])

            #expect(response.headers[.accessControlAllowOrigin] == "*")
            #expect(response.headers[.accessControlAllowCredentials] == nil)
            #expect(response.headers[.accessControlExposeHeaders]?.contains("X-Total-Count") == true)
            #expect(response.headers.value("Cross-Origin-Resource-Policy") == "cross-origin")
        }
    }

    @Test(arguments: [plan + "/indicators", download])
    func `a browser that asks beforehand is told what is allowed`(path: String) async throws {
        try await site { _, client in
            let response = try await client.execute(
                uri: path,
                method: .options,
                headers: [.origin: "https://bao.example", .accessControlRequestMethod: "GET"]
            )

            #expect(response.status == .noContent)
            #expect(response.headers[.accessControlAllowOrigin] == "*")
            #expect(response.headers[.accessControlAllowMethods] == "GET, HEAD, OPTIONS")
            #expect(response.headers[.accessControlAllowHeaders]?.contains("Authorization") == false)
        }
    }

    @Test(arguments: ["/api/v1/me", "/api/v1/audit", "/dang-nhap", "/ke-hoach/chuyen-doi-so-2023"])
    func `nothing else is`(path: String) async throws {
        try await site { _, client in
            let read = try await client.execute(uri: path, method: .get)
            let asked = try await client.execute(uri: path, method: .options)

            #expect(read.headers[.accessControlAllowOrigin] == nil)
            #expect(read.headers.value("Cross-Origin-Resource-Policy") == "same-origin")
            #expect(asked.status == .methodNotAllowed)
            #expect(asked.headers[.accessControlAllowOrigin] == nil)
        }
    }

    @Test func `what somebody signed in is answered stays on this site`() async throws {
        try await site { site, client in
            let nam = try await site.signIn("do.van.nam")

            let response = try await nam.get(Self.plan + "/rounds/2025-Q3", client)

            #expect(response.status == .ok)
            #expect(response.headers[.accessControlAllowOrigin] == nil)
            #expect(response.headers.value("Cross-Origin-Resource-Policy") == "same-origin")
        }
    }
}
