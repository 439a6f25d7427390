import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo letter list`
struct ListLettersCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the units that are late, and the letters made so far."
    )

    @OptionGroup var plan: PlanOption
    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime).code
        let urged = try await ReadUrgedUnits(runtime: context.runtime)(of: plan, by: .command)
        if format.json {
            let lists: [(String, JSONValue)] = [
                ("units", .array(urged.units.map(\.json))), ("letters", .array(urged.letters.map(\.json))),
            ]
            return context.say(.object(lists))
        }
        let units = urged.units.map { unit in
            [
                unit.organisation.code.text, String(unit.items.count), String(unit.items.map(\.daysLate).max() ?? 0),
                urged.letters.first { $0.organisation == unit.organisation.code }.map { String($0.id) } ?? "-",
            ]
        }
        let headings = ["command.unit", "command.late_items", "command.longest_delay", "command.last_letter"]
        context.say(TextTable(headings: headings, rows: units))
    }
}
