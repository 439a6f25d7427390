import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo plan answer`
struct AnswerProposalCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Answer a proposal: an accepted one enters the next edition of the plan."
    )

    @Argument(help: "The number of the proposal.")
    var number: Int

    @Flag(help: "Accept it.")
    var accept = false

    @Flag(help: "Decline it.")
    var decline = false

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func validate() throws {
        guard accept != decline else { throw ValidationError("Either --accept or --decline.") }
    }

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        try await AnswerProposal(runtime: context.runtime)(
            plan.code,
            number,
            isAccepted: accept,
            reason: reason,
            by: .command
        )
        context.say(Message("command.proposal_answered", ["number": String(number)]))
    }
}
