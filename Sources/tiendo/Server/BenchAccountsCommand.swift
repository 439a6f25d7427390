import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo bench-accounts`: whom `scripts/bench` sends reports as. Not part of the product's help.
struct BenchAccountsCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench-accounts",
        abstract: "Make an account with an API token for each unit of a round, and a coordinator's with a password.",
        shouldDisplay: false
    )

    @Argument(help: "The code of the round.")
    var round: String
    @Option(help: "The password of the account dau-moi, which coordinates the plan.")
    var password: String
    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    private static let atOnce = 64

    func run(in context: CommandContext) async throws {
        let runtime = context.runtime
        let plan = try await plan.resolve(runtime)
        let code = try PeriodCode(round)
        let name = try AccountName("dau-moi")
        let coordinator = try NewAccount(
            name: name,
            displayName: name.text,
            grants: [Grant(role: .coordinator, organisation: plan.coordinator)]
        )
        try await CreateAccount(runtime: runtime)(coordinator, password: Password(password, for: name), by: "command")
        let units = try await runtime.database.read { connection -> Set<OrganisationCode> in
            let round = try ReportingScope(plan.code, code, connection: connection).round
            return Set(try RoundStore(connection: connection).obligations(of: round).map(\.organisation))
        }
        let sorted = units.sorted()
        for start in stride(from: 0, to: sorted.count, by: Self.atOnce) {
            try await withThrowingTaskGroup { group in
                for unit in sorted[start..<min(start + Self.atOnce, sorted.count)] {
                    group.addTask { "\(unit) \(try await Self.token(for: unit, runtime))" }
                }
                for try await line in group { context.say(line) }
            }
        }
    }

    private static func token(for unit: OrganisationCode, _ runtime: Runtime) async throws -> String {
        let name = try AccountName("don-vi.\(unit)")
        let account = try NewAccount(
            name: name,
            displayName: name.text,
            grants: [Grant(role: .contributor, organisation: unit)]
        )
        _ = try await CreateAccount(runtime: runtime)(account, by: "command")
        return try await CreateApiToken(runtime: runtime)(
            for: name,
            label: "bench",
            days: 1,
            scopes: [.report],
            by: "command"
        ).token
    }
}
