import HTTPTypes
import Hummingbird

/// Where a request came from.
enum ClientAddress {
    /// The connection's other end, or the last address the trusted proxy wrote.
    static func of(_ request: Request, peer: String, configuration: WebConfiguration) -> String {
        guard configuration.isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"),
            let last = request.headers[name]?.split(separator: ",").last
        else { return peer }
        return last.trimmingPrefix(while: { $0 == " " }).description
    }
}
