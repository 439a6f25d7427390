import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo round list`
struct ListRoundsCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the rounds with their dates, their state and who has reported."
    )

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime)
        let rounds = try await context.runtime.database.read { connection in
            let units = RoundUnitsQuery(connection: connection)
            return try RoundStore(connection: connection).all(planID: plan.id)
                .map { RoundListing(round: $0, units: try units($0)) }
        }
        if format.json { return context.say(.array(rounds.map(\.json))) }
        let headings = [
            "command.round", "command.from", "command.to", "command.due_before", "command.state", "command.submitted",
            "command.accepted",
        ]
        context.say(TextTable(headings: headings, rows: rounds.map { $0.cells(in: context.language) }))
    }
}
