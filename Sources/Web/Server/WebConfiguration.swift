package import Domain

/// How the server is set up; everything has a safe default.
package struct WebConfiguration: Sendable {
    /// Numeric addresses to listen on.
    package var hosts = ["127.0.0.1", "::1"]
    /// The TCP port.
    package var port = 8080
    /// True where people reach the server through https, at a proxy that ends TLS: cookies are Secure.
    package var isHTTPS = false
    /// True where only a proxy of ours can reach the server: the last address of `X-Forwarded-For` is then the client's.
    package var isBehindProxy = false
    /// Seconds of Strict-Transport-Security; nil sends none. Only with `isHTTPS`.
    package var strictTransportSeconds: Int?
    /// Open connections at most; more wait.
    package var connectionLimit = 1024
    /// Seconds until a silent connection is closed.
    package var idleSeconds: Int64 = 60
    /// Seconds that running requests have to end after SIGTERM.
    package var shutdownSeconds: Int64 = 10
    /// The product's version, part of every ETag.
    package var build = "development"
    /// Sets the demonstration clock; nil where the clock is the machine's.
    package var setDemonstrationClock: (@Sendable (Instant) async throws -> Void)?
    /// Called once the first address answers; says so to whoever started the server.
    package var whenListening: (@Sendable () async -> Void)?

    /// The defaults: loopback only, port 8080, plain HTTP.
    package init() {}
}
