import ArgumentParser
import Domain
import Persistence
import UseCases
import Web

/// `tiendo serve`
struct ServeCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve pages and the API until stopped.",
        discussion: """
            An empty database is laid out first; a schema this program does not know is refused. The first start without \
            accounts prints a one-time link for the administrator.
            """
    )

    @OptionGroup var shared: SharedOptions
    @OptionGroup var network: NetworkOptions

    @Flag(help: "Serve a demonstration: invented accounts and figures, marked as such, and a clock of its own.")
    var demo = false

    @Option(help: ArgumentHelp("Set the clock of the demonstration, e.g. 2025-10-06T08:00.", valueName: "time"))
    var demoClock: DemonstrationMoment?

    func validate() throws {
        guard demoClock == nil || demo else { throw ValidationError("--demo-clock needs --demo.") }
    }

    func run() async throws {
        let context = try await Composition(shared).open(preparing: true, isDemonstration: demo)
        let start = ServerStart(context: context, network: network, isDemonstration: demo, clock: demoClock?.instant)
        do {
            try await start()
        } catch {
            try? await context.runtime.database.close()
            throw error
        }
        try await context.runtime.database.close()
    }
}
