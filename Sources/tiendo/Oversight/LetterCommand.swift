import ArgumentParser

/// `tiendo letter`
struct LetterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letter",
        abstract: "Make and list the official letters that urge units.",
        subcommands: [UrgeLetterCommand.self, ListLettersCommand.self]
    )
}
