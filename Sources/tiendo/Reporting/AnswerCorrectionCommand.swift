import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo figure answer`
struct AnswerCorrectionCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Make the correction a unit asked for, or decline it with a reason."
    )

    @Argument(help: "The number of the request.")
    var number: Int64

    @Option(help: ArgumentHelp("Leave the figure as it is, for this reason.", valueName: "reason"))
    var decline: String?

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let answer: CorrectionAnswer = decline.map { .decline(reason: $0) } ?? .accept(seen: nil)
        let request = try await AnswerCorrectionRequest(runtime: context.runtime)(
            number,
            of: plan.resolve(context.runtime).code,
            answer,
            by: .command
        )
        guard let vintage = request.result else {
            return context.say(Message("command.correction_declined", ["number": String(number)]))
        }
        context.say(Message("command.corrected", ["number": String(vintage)]))
    }
}
