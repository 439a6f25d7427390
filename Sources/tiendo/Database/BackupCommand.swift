import ArgumentParser
import Domain
import Persistence
import PostgresDriver
import SQLiteDriver
import UseCases

/// `tiendo db backup`
struct BackupCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write the whole database, as of one moment and while it is in use, into a new file."
    )

    @Argument(help: "The file to write; one that exists is not overwritten.")
    var file: String

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let composition = Composition(shared)
        let database = try composition.database(creating: false)
        try await composition.closing(database) {
            try await SchemaMigrator(database).verify()
            if let sqlite = database as? SQLiteDatabase {
                try sqlite.backup(to: file)
            } else if case .postgres(let address) = try composition.address() {
                try await PostgresBackup(connectionString: address).save(to: file)
            }
        }
        composition.say(Message("command.backed_up", ["path": file]))
    }
}
