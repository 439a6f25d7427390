import Documents
import Domain
import UseCases

/// What a command works with: the outside world, a language, and where to write.
struct CommandContext {
    /// The outside world.
    let runtime: Runtime
    /// The language of the person at the command line.
    let language: Language

    /// The same with another way for messages.
    func with(mail: MailSetup) -> CommandContext {
        CommandContext(runtime: runtime.with(mail: mail), language: language)
    }

    /// Writes a line to standard output.
    func say(_ line: String) { StandardStream.output.write(line + "\n") }

    /// Writes the sentence of a message to standard output.
    func say(_ message: Message) { say(language.text(message)) }

    /// Writes machine-readable output, one line.
    func say(_ json: JSONValue) { StandardStream.output.write(bytes: json.bytes() + [10]) }

    /// Writes a table to standard output; its headings are keys of the language files.
    func say(_ table: TextTable) {
        let headings = table.headings.map { language.text($0) }
        TextTable(headings: headings, rows: table.rows).lines.forEach { say($0) }
    }
}
