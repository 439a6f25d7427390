import ArgumentParser

/// `tiendo db`
struct DatabaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "db",
        abstract: "Look after the database.",
        subcommands: [MigrateCommand.self, BackupCommand.self, RestoreCommand.self]
    )
}
