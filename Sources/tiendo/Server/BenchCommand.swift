import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases
import Web

/// `tiendo bench`: what `scripts/bench` cannot see from outside. Not part of the product's help.
struct BenchCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Time the SQL of pages and of the consolidated report by itself.",
        shouldDisplay: false
    )

    @OptionGroup var plan: PlanOption
    @Option(help: "The round whose consolidated report is timed.")
    var round: String
    @Option(help: "A free TCP port to serve pages on meanwhile.")
    var port: Int
    @Argument(help: "Addresses of pages.")
    var pages: [String]
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let recording = RecordingDatabase(database: context.runtime.database)
        let runtime = context.runtime.with(database: recording)
        let bench = StatementBench(database: recording)
        try await serving(runtime) {
            for page in pages {
                let timing = try await bench.time { _ = try await LocalPage(port: port).get(page) }
                context.say("\(page): \(timing.statements) statements, \(timing.sql) of SQL by itself")
            }
        }
        let plan = try await plan.resolve(runtime)
        let code = try PeriodCode(round)
        let now = runtime.clock.now()
        let timing = try await bench.time {
            let report = try await recording.read { connection -> ConsolidatedReport? in
                try RoundStore(connection: connection).find(code, planID: plan.id).map { round in
                    try ConsolidatedQuery(connection: connection)(round, of: plan, asOf: now, internally: false)
                }
            }
            guard let report else { throw Refusal.notFound(Message("round.not_found", ["round": round])) }
            _ = report.json.bytes()
        }
        context.say(
            "consolidated report \(round) as JSON: \(timing.whole), \(timing.ratio) times its SQL by itself "
                + "(\(timing.statements) statements, \(timing.sql); wanted at most 3)"
        )
    }

    private func serving(_ runtime: Runtime, _ work: @Sendable () async throws -> Void) async throws {
        let (listening, listens) = AsyncStream.makeStream(of: Void.self)
        var configuration = WebConfiguration()
        configuration.hosts = ["127.0.0.1"]
        configuration.port = port
        configuration.whenListening = { listens.yield() }
        let server = WebServer(runtime: runtime, configuration: configuration)
        try await withThrowingTaskGroup { group in
            group.addTask { try await server.run() }
            for await _ in listening { break }
            try await work()
            group.cancelAll()
        }
    }
}
