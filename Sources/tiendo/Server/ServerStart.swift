import Domain
import Glibc
import Logging
import NIOCore
import Persistence
import ServiceLifecycle
import UnixSignals
import UseCases
import Web

/// Brings the server up: the demonstration or the first administrator, then the sockets, until it is told to stop.
struct ServerStart {
    /// What the command works with.
    let context: CommandContext
    /// Where to listen.
    let network: NetworkOptions
    /// True under `--demo`.
    let isDemonstration: Bool
    /// What `--demo-clock` says.
    let clock: Instant?

    /// Runs until SIGTERM or SIGINT; running requests end first. Throws where a port is taken.
    func callAsFunction() async throws {
        var configuration = network.configuration
        var runtime = context.runtime
        if isDemonstration {
            let clock = try await StartDemonstration(runtime: runtime, machine: SystemClock())(clock: clock)
            runtime = runtime.with(clock: clock)
            let setClock = SetDemonstrationClock(runtime: runtime, clock: clock)
            configuration.setDemonstrationClock = { try await setClock(to: $0) }
            try await greetDemonstration(at: clock.now())
        } else {
            guard !runtime.isDemonstration else { throw Refusal.conflict(Message("demonstration.needs_demo")) }
            try await greetAdministrator()
        }
        configuration.whenListening = { [context, network] in
            context.say(Message("command.serving", ["address": network.publicAddress]))
        }
        let services: [any Service] = [
            MailService(runtime: runtime), WebServer(runtime: runtime, configuration: configuration),
        ]
        try await serve(services, configuration)
    }

    private func serve(_ services: [any Service], _ configuration: WebConfiguration) async throws {
        var group = ServiceGroupConfiguration(
            services: services,
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: context.runtime.logger
        )
        group.maximumGracefulShutdownDuration = .seconds(configuration.shutdownSeconds)
        do {
            try await ServiceGroup(configuration: group).run()
        } catch let fault as IOError where fault.errnoCode == EADDRINUSE {
            throw InvalidInput(field: "--port", "command.port_taken", ["port": String(configuration.port)])
        } catch let fault as IOError {
            throw InvalidInput(field: "--host", "command.cannot_listen", ["detail": fault.description])
        }
    }

    private func greetDemonstration(at now: Instant) async throws {
        context.say(Message("command.demonstration", ["clock": now.rfc3339]))
        let accounts = try await context.runtime.database.read { try AccountStore(connection: $0).all() }
        let rows = accounts.filter(\.isDemonstration).sorted { Self.rank($0) < Self.rank($1) }
            .map { account in
                let units = account.person.grants.compactMap(\.organisation?.text).joined(separator: " ")
                return [account.person.displayName, units, account.person.name, DemonstrationAccount.password]
            }
        context.say(
            TextTable(headings: ["command.role", "command.unit", "command.account", "command.password"], rows: rows)
        )
    }

    /// Accounts in the order of their roles, then of their names.
    private static func rank(_ account: StoredAccount) -> (Int, String) {
        let roles = account.person.grants.compactMap { Role.allCases.firstIndex(of: $0.role) }
        return (roles.min() ?? Role.allCases.count, account.person.name)
    }

    /// Whoever starts a new server becomes its first administrator through a link that works once.
    private func greetAdministrator() async throws {
        guard let link = try await CreateFirstAdministrator(runtime: context.runtime)() else { return }
        let address = network.publicAddress + link.path
        context.say(Message("command.first_administrator", ["name": link.name.text, "address": address]))
    }
}
