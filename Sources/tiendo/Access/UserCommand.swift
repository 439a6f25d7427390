import ArgumentParser

/// `tiendo user`
struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Look after accounts.",
        subcommands: [AddUserCommand.self, PasswordCommand.self, ListUsersCommand.self, EmailCommand.self]
    )
}
