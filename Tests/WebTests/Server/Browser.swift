import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

/// What a browser keeps between two requests.
struct Browser: Sendable {
    var cookie: String
    var formToken: String

    /// Reads a page.
    func get(_ path: String, _ client: any TestClientProtocol) async throws -> TestResponse {
        try await client.execute(uri: path, method: .get, headers: [.cookie: cookie])
    }

    /// Sends a form with the form token.
    func post(
        _ path: String,
        _ fields: [(String, String)] = [],
        _ client: any TestClientProtocol
    ) async throws -> TestResponse {
        try await Self.send(path, fields + [("csrf", formToken)], headers: [.cookie: cookie], client)
    }

    /// Sends JSON with the form token.
    func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        json: String,
        _ client: any TestClientProtocol
    ) async throws -> TestResponse {
        let token = try #require(HTTPField.Name("X-CSRF-Token"))
        return try await client.execute(
            uri: path,
            method: method,
            headers: [.cookie: cookie, .contentType: "application/json", token: formToken],
            body: ByteBuffer(string: json)
        )
    }

    /// Sends a form as it is.
    static func send(
        _ path: String,
        _ fields: [(String, String)],
        headers: HTTPFields = [:],
        _ client: any TestClientProtocol
    ) async throws -> TestResponse {
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        let body = String(PathPattern.query(fields).dropFirst())
        return try await client.execute(uri: path, method: .post, headers: headers, body: ByteBuffer(string: body))
    }
}
