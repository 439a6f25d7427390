import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo ranking answer`
struct AnswerRankingCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Answer a unit's explanation of its row; an accepted one mends the row.",
        discussion: "Give one of --decline, --recount, or --component with --numerator and --denominator."
    )

    @Argument(help: "The round, e.g. 2025-Q3, or the year.")
    var round: String

    @Argument(help: "The number of the explanation.")
    var number: Int

    @Flag(help: "Decline it.")
    var decline = false

    @Flag(help: "Accept it and count the ranking anew from the data.")
    var recount = false

    @Option(help: "Accept it and record this component: completeness, timeliness, progress or confirmed.")
    var component: String?

    @Option(help: ArgumentHelp("The numerator recorded.", valueName: "number"))
    var numerator = ""

    @Option(help: ArgumentHelp("The denominator recorded.", valueName: "number"))
    var denominator = ""

    @Option(help: ArgumentHelp("Why; shown with a recorded component.", valueName: "text"))
    var reason: String

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard [decline, recount, component != nil].count(where: { $0 }) == 1 else {
            throw ValidationError("Give one of --decline, --recount and --component.")
        }
    }

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        var remedy: RankingRemedy? = decline ? nil : .recompute
        if let component {
            remedy = try .override(component: component, numerator: numerator, denominator: denominator)
        }
        try await AnswerRankingContest(runtime: context.runtime)(
            plan.code,
            RankingScope(round),
            number,
            remedy: remedy,
            reason: reason,
            by: .command
        )
        context.say(Message("command.ranking_answered", ["number": String(number)]))
    }
}
