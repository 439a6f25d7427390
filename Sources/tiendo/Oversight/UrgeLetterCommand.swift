import ArgumentParser
import Domain
import Foundation
import Persistence
import UseCases

/// `tiendo letter urge`
struct UrgeLetterCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "urge",
        abstract: "Make the official letter that urges a unit: every overdue item with its clause, day and delay.",
        discussion: """
            The letter is kept as it was made. Its number and date are blank: they are given when it is signed. A PDF needs \
            LibreOffice (TIENDO_SOFFICE, or soffice on the path).
            """
    )

    @Option(help: ArgumentHelp("The code of the unit, e.g. cuc-vien-thong.", valueName: "code"))
    var organisation: String

    @Option(help: "The form.")
    var format: LetterFormat = .docx

    @Option(
        name: [.customLong("output"), .customShort("o")],
        help: ArgumentHelp("The file to write.", valueName: "file")
    )
    var output: String

    @OptionGroup var plan: PlanOption
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let plan = try await plan.resolve(context.runtime).code
        let unit = try OrganisationCode(organisation)
        let letter = try await MakeLetter(runtime: context.runtime)(to: unit, of: plan, by: .command)
        let read = ReadLetter(runtime: context.runtime)
        let bytes = try await read(letter.id, of: plan, as: format.format, by: .command).bytes
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
        } catch {
            throw InvalidInput(field: "--output", "command.cannot_write", ["path": output])
        }
        let values = ["number": String(letter.id), "count": String(letter.items.count), "path": output]
        context.say(Message("command.letter_written", values))
    }
}
