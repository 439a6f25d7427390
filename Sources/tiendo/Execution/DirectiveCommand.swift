import ArgumentParser

/// `tiendo task directive`
struct DirectiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "directive",
        abstract: "Record, correct and withdraw tasks that a named document assigns outside the plan.",
        subcommands: [
            ListDirectivesCommand.self, AddDirectiveCommand.self, CorrectDirectiveCommand.self,
            WithdrawDirectiveCommand.self,
        ]
    )
}
