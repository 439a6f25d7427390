import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

/// Walks every address of the product: a rule that one of them breaks fails here, whoever wrote it.
@Suite struct EveryRouteTests {
    /// The changes that somebody who is not signed in can make.
    private static let openChanges = ["/dang-nhap", "/dat-mat-khau/{token}", "/api/v1/tokens"]
    /// Every address of the product.
    private let entries = RouteTable.all().entries

    private static func path(_ entry: RouteEntry) -> String {
        let pattern = PathPattern(entry.pattern)
        return pattern.path(pattern.names.map { _ in "xx-1" })
    }

    @Test func `no address is there twice`() {
        let names = entries.map { "\($0.method) \($0.pattern)" }

        #expect(Set(names).count == names.count)
    }

    @Test func `every change is for people who are signed in, but for the listed few`() {
        let open = entries.filter { $0.changesSomething && $0.audience == .everyone }.map(\.pattern)

        #expect(open == open.filter(Self.openChanges.contains))
    }

    @Test func `everything about administration asks for a role`() {
        for entry in entries where entry.pattern.hasPrefix("/quan-tri") {
            guard case .roles(let roles) = entry.audience else {
                Issue.record("\(entry.pattern) asks for no role")
                continue
            }
            #expect(!roles.isEmpty)
        }
    }

    @Test func `every change without the form token is refused`() async throws {
        try await TestSite.with { site, client in
            for role in Role.allCases { try await site.add("moi.\(role.rawValue)", "Mọi", role, TestSite.unit) }
            for entry in entries where entry.changesSomething && !entry.pattern.hasPrefix("/api/v1/tokens") {
                let name =
                    switch entry.audience {
                    case .roles(let roles): "moi.\(roles[0].rawValue)"
                    case .everyone, .signedIn: "moi.contributor"
                    }
                let browser = try await site.signIn(name)
                let response = try await client.execute(
                    uri: Self.path(entry),
                    method: entry.method,
                    headers: [
                        .cookie: browser.cookie,
                        .contentType: entry.isAPI ? "application/json" : "application/x-www-form-urlencoded",
                    ],
                    body: ByteBuffer(string: entry.isAPI ? "{}" : "csrf=forged")
                )
                #expect(response.status == .forbidden, "\(entry.method) \(entry.pattern)")
                #expect(String(buffer: response.body).contains(entry.isAPI ? "error.forged_form" : "h1"))
            }
        }
    }

    @Test func `who is not signed in comes only to what is for everyone`() async throws {
        try await TestSite.with { _, client in
            for entry in entries where entry.audience != .everyone {
                let response = try await client.execute(uri: Self.path(entry), method: entry.method)
                let toSignIn = response.headers[.location]?.hasPrefix("/dang-nhap") ?? false
                let isRefused = response.status == .unauthorized || (response.status == .seeOther && toSignIn)
                #expect(isRefused, "\(entry.method) \(entry.pattern): \(response.status)")
            }
        }
    }

    @Test func `who has no role does not come to what asks for one`() async throws {
        try await TestSite.with { site, client in
            let account = try await site.addWithoutRole("nguoi.la")
            for entry in entries {
                guard case .roles = entry.audience else { continue }
                let response = try await client.execute(
                    uri: Self.path(entry),
                    method: entry.method,
                    headers: [.cookie: account.cookie]
                )
                #expect(response.status == .forbidden, "\(entry.method) \(entry.pattern)")
            }
        }
    }

    @Test func `a body over the limit is refused at every change`() async throws {
        try await TestSite.with { site, client in
            for role in Role.allCases { try await site.add("moi.\(role.rawValue)", "Mọi", role, TestSite.unit) }
            for entry in entries where entry.changesSomething {
                let name =
                    switch entry.audience {
                    case .roles(let roles): "moi.\(roles[0].rawValue)"
                    case .everyone, .signedIn: "moi.contributor"
                    }
                let browser = try await site.signIn(name)
                let response = try await client.execute(
                    uri: Self.path(entry),
                    method: entry.method,
                    headers: [.cookie: browser.cookie],
                    body: ByteBuffer(repeating: 0x61, count: entry.bodyLimit + 1)
                )
                #expect(response.status == .contentTooLarge, "\(entry.method) \(entry.pattern)")
            }
        }
    }
}
