import ArgumentParser
import Domain
import Web

/// Where the server listens and what stands before it.
struct NetworkOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Numeric address to listen on; may be repeated. Else the loopback addresses.",
            valueName: "address"
        )
    )
    var host: [String] = []

    @Option(help: ArgumentHelp("TCP port.", valueName: "number"))
    var port = 8080

    @Flag(help: "People reach the server through https at a proxy: cookies are marked Secure.")
    var https = false

    @Flag(help: "Only a proxy reaches the server: the client's address is taken from X-Forwarded-For.")
    var behindProxy = false

    @Option(
        help: ArgumentHelp(
            "Where people open the server, e.g. https://tiendo.example.gov.vn; links that are printed begin with it.",
            valueName: "address"
        )
    )
    var server: ServerAddress?

    func validate() throws {
        guard server == nil || server?.isHTTPS == true || !https else {
            throw ValidationError("--https needs a --server that begins with https://.")
        }
        guard (1...65_535).contains(port) else { throw ValidationError("--port takes 1 to 65535.") }
    }

    /// The settings of the web server that follow from the options.
    var configuration: WebConfiguration {
        var configuration = WebConfiguration()
        configuration.hosts = host.isEmpty ? Loopback.addresses : host
        configuration.port = port
        configuration.isHTTPS = isHTTPS
        configuration.isBehindProxy = behindProxy
        configuration.build = Version.number
        return configuration
    }

    private var isHTTPS: Bool { https || server?.isHTTPS == true }

    /// Where people open the server in a browser: `--server`, else where it listens; behind TLS at the proxy's own port.
    var publicAddress: String {
        if let server { return server.text }
        let name = host.first.map { $0.contains(":") ? "[\($0)]" : $0 } ?? "localhost"
        return isHTTPS ? "https://\(name)" : "http://\(name):\(port)"
    }
}
