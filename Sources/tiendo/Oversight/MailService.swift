import Logging
import ServiceLifecycle
import UseCases

/// Urges and sends in the background for as long as the server runs.
struct MailService: Service {
    private let runtime: Runtime
    /// Seconds between two looks into the outbox.
    private static let pause = 2
    /// Looks into the outbox from one decision about whom to urge to the next.
    private static let looks = 15

    init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Runs until the graceful shutdown; what is being sent then is finished. A fault of the database is logged and the work
    /// goes on with the next look.
    func run() async throws {
        let urge = PlanUrging(runtime: runtime)
        let deliver = DeliverMail(runtime: runtime)
        var look = 0
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            do {
                if look % Self.looks == 0 { try await urge() }
                while try await deliver() > 0, !Task.isShuttingDownGracefully, !Task.isCancelled {}
            } catch {
                runtime.logger.error("urging or sending failed", metadata: ["error": "\(error)"])
            }
            look += 1
            await cancelWhenGracefulShutdown { try? await Task.sleep(for: .seconds(Self.pause)) }
        }
    }
}
