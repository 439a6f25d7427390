import ArgumentParser
import Domain
import Persistence

/// `tiendo db migrate`
struct MigrateCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the database to the schema of this version; an empty one is laid out."
    )

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let composition = Composition(shared)
        let database = try composition.database(creating: true)
        let applied = try await composition.closing(database) { try await SchemaMigrator(database).migrate() }
        guard !applied.isEmpty else { return composition.say(Message("command.schema_current")) }
        composition.say(Message("command.migrated", ["steps": applied.joined(separator: ", ")]))
    }
}
