import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo ranking weights`
struct RankingWeightsCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "weights",
        abstract: "Set how much each component counts: whole numbers from 0 that make 100."
    )

    @Option(help: ArgumentHelp("Figures supplied over figures asked for.", valueName: "weight"))
    var completeness: String

    @Option(help: ArgumentHelp("Reports in time over reports due.", valueName: "weight"))
    var timeliness: String

    @Option(help: ArgumentHelp("Tasks within time over tasks led.", valueName: "weight"))
    var progress: String

    @Option(help: ArgumentHelp("Confirmed over due.", valueName: "weight"))
    var confirmed: String

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let typed: [RankingComponent: String] = [
            .completeness: completeness, .timeliness: timeliness, .progress: progress, .confirmed: confirmed,
        ]
        try await SetRankingWeights(runtime: context.runtime)(typed, reason: reason, of: plan.code, by: .command)
        context.say(Message("command.ranking_weights"))
    }
}
