import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo plan brief`
struct BriefPlanCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: "Print what the leadership has to know and decide: standings, forecasts, changes, what is late."
    )

    @OptionGroup var asOf: AsOfOption
    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let sheet = try await ReadLeadership(runtime: context.runtime)(plan.code, asOf: asOf.moment(context.runtime))
        if format.json { return context.say(sheet.exchanged(in: context.language, isPublic: false)) }
        let words = LeadershipWords(context.language)
        context.say(words.headline(sheet))
        for (number, subject) in sheet.agenda.enumerated() {
            context.say("\(number + 1). \(words.title(subject, sheet))")
            context.say("   \(words.reason(subject, sheet))")
            context.say("   \(context.language.text("leadership.to_do")) \(words.action(subject, sheet))")
        }
        context.say(words.moves(sheet))
    }
}
