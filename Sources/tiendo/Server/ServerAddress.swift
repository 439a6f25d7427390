import ArgumentParser
import Foundation

/// Where people reach the server in a browser: scheme, host and perhaps a port, such as `https://tiendo.example.gov.vn`.
struct ServerAddress: ExpressibleByArgument, CustomStringConvertible {
    /// The address without a slash at its end; a path of the server follows it.
    let text: String

    /// Where a server on this machine listens unless told otherwise.
    static let local = ServerAddress(text: "http://localhost:8080")

    /// True where people come through TLS.
    var isHTTPS: Bool { text.hasPrefix("https://") }

    var description: String { text }

    /// An address known to be one.
    init(text: String) {
        self.text = text
    }

    /// Takes `http://` or `https://` with a host, and nothing behind it but a port and a slash.
    init?(argument: String) {
        guard let parts = URLComponents(string: argument), let host = parts.host, !host.isEmpty,
            let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme),
            ["", "/"].contains(parts.path), parts.query == nil, parts.fragment == nil, parts.user == nil
        else { return nil }
        text = "\(scheme)://\(host)" + (parts.port.map { ":\($0)" } ?? "")
    }
}
