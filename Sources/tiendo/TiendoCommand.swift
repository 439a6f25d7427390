import ArgumentParser
import Persistence
import UseCases

/// A command that works on a database.
protocol TiendoCommand: SpeakingCommand {
    /// True where the command may lay the schema in an empty database.
    static var preparesEmptyDatabase: Bool { get }

    /// Does what the command is for; a refusal is thrown.
    func run(in context: CommandContext) async throws
}

extension TiendoCommand {
    static var preparesEmptyDatabase: Bool { false }

    func run() async throws {
        let context = try await Composition(shared).open(preparing: Self.preparesEmptyDatabase)
        do {
            try await run(in: context)
        } catch {
            try? await context.runtime.database.close()
            throw error
        }
        try await context.runtime.database.close()
    }
}
