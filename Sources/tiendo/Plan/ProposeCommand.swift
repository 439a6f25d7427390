import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo plan propose`
struct ProposeCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose",
        abstract:
            "Propose a change of the plan on behalf of a unit; until an edition carries it out the old text stands."
    )

    @Argument(help: "What: raise, lower, add, drop, redate, reassign or remedy.")
    var kind: String

    @Argument(help: "About an indicator or a task: indicator or task.")
    var part: String

    @Argument(help: "The code of the indicator or task; none with add.")
    var code: String = ""

    @Option(help: ArgumentHelp("The unit that proposes it.", valueName: "code"))
    var organisation: String

    @Option(help: ArgumentHelp("The target to be raised or lowered, e.g. \"target 2025\".", valueName: "target"))
    var target = ""

    @Option(help: ArgumentHelp("The value, time, unit, name or remedy proposed.", valueName: "text"))
    var proposed = ""

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let typed = TypedProposal(
            try ProposalKind(exchanged: kind),
            try ProposalPart(exchanged: part),
            code: code,
            target: target,
            proposed: proposed,
            reason: reason
        )
        let plan = try await plan.resolve(context.runtime)
        let number = try await ProposeChange(runtime: context.runtime)(
            plan.code,
            typed,
            of: OrganisationCode(organisation),
            by: .command
        )
        context.say(Message("command.proposal_made", ["number": String(number)]))
    }
}
