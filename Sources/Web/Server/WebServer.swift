import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
package import UseCases

/// The web server as a service: pages, API and assets over one `Runtime`.
package struct WebServer: Service {
    private let runtime: Runtime
    private let configuration: WebConfiguration

    /// A server that does not listen yet.
    package init(runtime: Runtime, configuration: WebConfiguration) {
        self.runtime = runtime
        self.configuration = configuration
    }

    /// Listens on every host until the task is cancelled or a graceful shutdown ends; throws where an address is taken.
    package func run() async throws {
        let applications = configuration.hosts.map(application(host:))
        try await withThrowingDiscardingTaskGroup { group in
            for application in applications { group.addTask { try await application.run() } }
        }
    }

    /// The server for one address, as tests drive it without a socket.
    func application(host: String) -> Application<RouterResponder<WebContext>> {
        Application(
            responder: Site(runtime: runtime, configuration: configuration, table: .all()).responder(),
            server: .http1(configuration: .init(idleTimeout: .seconds(configuration.idleSeconds))),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: configuration.port),
                availableConnectionsDelegate: .maximum(configuration.connectionLimit, logger: runtime.logger)
            ),
            onServerRunning: { [configuration] _ in
                if host == configuration.hosts.first { await configuration.whenListening?() }
            },
            logger: runtime.logger
        )
    }
}
