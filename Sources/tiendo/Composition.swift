import Domain
import Foundation
import Logging
import Persistence
import PostgresDriver
import SQLiteDriver
import UseCases

/// The one place where the outside world is put together.
struct Composition {
    /// What the person at the command line chose.
    let options: SharedOptions

    init(_ options: SharedOptions) {
        self.options = options
    }

    /// Opens the database and gives what a command works with. On the database of a demonstration the clock is its own.
    ///
    /// Throws `InvalidInput` where the address is none or nothing is there, `Refusal` where the schema is not the one this
    /// program knows. Where `preparing`, an empty database gets the schema first.
    func open(preparing: Bool, isDemonstration: Bool = false) async throws -> CommandContext {
        let database = try database(creating: preparing)
        do {
            try await readable { try await checkSchema(of: database, preparing: preparing) }
            let setting = try await database.read { try DemonstrationSetting.find($0) }
            let clock = setting.map { DemonstrationClock(machine: SystemClock(), offset: $0.clockOffset) as any Clock }
            let mail = try MailEnvironment(variables: ProcessInfo.processInfo.environment)
                .setup(fallback: "http://localhost:8080")
            return context(database, clock ?? SystemClock(), isDemonstration: isDemonstration || setting != nil)
                .with(mail: mail)
        } catch {
            try? await database.close()
            throw error
        }
    }

    /// Works on a database and closes it, whatever comes of it; faults of the schema and of the file become refusals.
    func closing<Value>(_ database: any Database, _ work: () async throws -> Value) async throws -> Value {
        do {
            let value = try await readable(work)
            try await database.close()
            return value
        } catch {
            try? await database.close()
            throw error
        }
    }

    /// Opens the database as it is, whatever its schema.
    func database(creating: Bool) throws -> any Database {
        switch try address() {
        case .sqlite(let path):
            if creating { try prepareFolder(of: path) } else { try requireFile(path) }
            do { return try SQLiteDatabase(path: path) } catch { throw unreadable(error) }
        case .postgres(let address):
            return PostgresDatabase(connectionString: address, connections: 4)
        }
    }

    /// The outside world around a database.
    func context(_ database: any Database, _ clock: any Clock, isDemonstration: Bool) -> CommandContext {
        var logger = Logger(label: "tiendo") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .notice
        let runtime = Runtime(
            database: database,
            clock: clock,
            secrets: SystemSecrets(),
            passwordCost: .production,
            isDemonstration: isDemonstration,
            pdf: OfficeEnvironment(variables: ProcessInfo.processInfo.environment).converter(),
            logger: logger
        )
        return CommandContext(runtime: runtime, language: options.language.texts)
    }

    /// What was chosen: the option, else the environment, else a file below the working folder.
    func address() throws(InvalidInput) -> DatabaseAddress {
        if let text = options.database { return try DatabaseAddress(text) }
        if let text = ProcessInfo.processInfo.environment["TIENDO_DATABASE"], !text.isEmpty {
            return try DatabaseAddress(text)
        }
        return .standard
    }

    private func checkSchema(of database: any Database, preparing: Bool) async throws {
        let migrator = SchemaMigrator(database)
        if preparing, try await migrator.isEmpty() { _ = try await migrator.migrate() }
        try await migrator.verify()
    }

    /// Writes the sentence of a message to standard output.
    func say(_ message: Message) { StandardStream.output.write(options.language.texts.text(message) + "\n") }

    /// Works on a database; what is wrong with its schema, its file or its server becomes a refusal.
    func readable<Value>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch let fault as SchemaFault {
            throw fault.refusal
        } catch let fault as BackupFault {
            throw fault.refusal
        } catch let refusal as Refusal {
            throw refusal
        } catch let invalid as InvalidInput {
            throw invalid
        } catch {
            throw unreadable(error)
        }
    }

    /// Makes the folder of a database file.
    func prepareFolder(of path: String) throws(InvalidInput) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw InvalidInput(field: "--database", "command.cannot_make_folder", ["path": folder.path])
        }
    }

    private func requireFile(_ path: String) throws(InvalidInput) {
        guard !FileManager.default.fileExists(atPath: path) else { return }
        throw InvalidInput(field: "--database", "command.no_database_file", ["path": path])
    }

    private func unreadable(_ error: any Error) -> InvalidInput {
        let words = "\(error)".split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return InvalidInput(field: "--database", "command.database_unreadable", ["detail": words])
    }
}
