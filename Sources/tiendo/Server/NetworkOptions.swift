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

    func validate() throws {
        guard (1...65_535).contains(port) else { throw ValidationError("--port takes 1 to 65535.") }
    }

    /// The settings of the web server that follow from the options.
    var configuration: WebConfiguration {
        var configuration = WebConfiguration()
        configuration.hosts = host.isEmpty ? Loopback.addresses : host
        configuration.port = port
        configuration.isHTTPS = https
        configuration.isBehindProxy = behindProxy
        configuration.build = Version.number
        return configuration
    }

    /// Where people open the server in a browser.
    var address: String { "http://\(host.first ?? "localhost"):\(port)" }
}
