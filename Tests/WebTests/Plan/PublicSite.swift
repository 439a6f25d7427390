import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing
import UseCases

@testable import Web

/// A server without a socket that publishes a small plan; visitors read it.
struct PublicSite: Sendable {
    /// The plan `chuyen-doi-so-2023`.
    let field: PublishedPlan
    private let client: any TestClientProtocol

    /// The plan's pages begin here.
    static let root = "/ke-hoach/chuyen-doi-so-2023"

    /// Runs a body on a new server.
    static func with<Value: Sendable>(
        hasFigures: Bool = true,
        isDemonstration: Bool = false,
        secondPlan: String? = nil,
        _ body: @Sendable (PublicSite) async throws -> Value
    ) async throws -> Value {
        try await TestDatabase.sqlite.with { database in
            let field = try await PublishedPlan(
                database: database,
                hasFigures: hasFigures,
                isDemonstration: isDemonstration
            )
            if let secondPlan { _ = try await PublishedPlan(database: database, code: secondPlan, hasFigures: false) }
            return try await serve(field.runtime) { client in
                try await body(PublicSite(field: field, client: client))
            }
        }
    }

    /// Runs a body on a server that has nothing but its schema.
    static func withNothing<Value: Sendable>(
        _ body: @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        try await TestDatabase.sqlite.with { database in
            try await serve(Runtime.test(database: database), body)
        }
    }

    private static func serve<Value: Sendable>(
        _ runtime: Runtime,
        _ body: @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        let responder = Site(runtime: runtime, configuration: WebConfiguration(), table: .all()).responder()
        return try await Application(responder: responder, logger: runtime.logger).test(.router) { client in
            try await body(client)
        }
    }

    /// Asks for an address.
    func get(_ path: String) async throws -> TestResponse {
        try await client.execute(uri: path, method: .get)
    }

    /// The page at an address below the plan's; the test fails where it is not answered with 200.
    func page(_ path: String = "") async throws -> String {
        let response = try await get(path.hasPrefix("/") && path != "" ? Self.root + path : Self.root + path)
        #expect(response.status == .ok, "\(path)")
        return String(buffer: response.body)
    }
}
