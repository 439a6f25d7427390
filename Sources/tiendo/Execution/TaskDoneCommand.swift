import ArgumentParser
import Domain
import Foundation
import UseCases

/// `tiendo task done`
struct TaskDoneCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "done",
        abstract: "Declare a task done, with a file or a link that proves it; it counts once confirmed."
    )

    @OptionGroup var task: TaskArguments

    @Option(help: ArgumentHelp("The number of the document.", valueName: "text"))
    var document: String

    @Option(help: ArgumentHelp("The day of the document.", valueName: "day"))
    var documentDay: String

    @Option(help: ArgumentHelp("The day of completion, where it is later than the document's.", valueName: "day"))
    var completedOn = ""

    @Option(help: ArgumentHelp("The file of the document.", valueName: "path"))
    var file: String?

    @Option(help: ArgumentHelp("An https address where the document is read.", valueName: "address"))
    var link = ""

    @Option(help: ArgumentHelp("A word to who confirms.", valueName: "text"))
    var note = ""

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await task.address(context.runtime)
        let claim = CompletionClaim(
            documentNumber: document,
            documentDay: documentDay,
            completedOn: completedOn,
            link: link,
            note: note
        )
        let sent = try file.map { path in
            guard let bytes = FileManager.default.contents(atPath: path) else {
                throw InvalidInput(field: "--file", "command.cannot_read", ["file": path])
            }
            return SentFile(name: URL(fileURLWithPath: path).lastPathComponent, bytes: Array(bytes))
        }
        try await DeclareDone(runtime: context.runtime)(address, claim, file: sent, by: .command)
        context.say(Message("execution.news_declared"))
    }
}
