import ArgumentParser
import Domain
import Foundation
import Persistence
import PostgresDriver
import SQLiteDriver
import UseCases

/// `tiendo db restore`
struct RestoreCommand: SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Read a backup into the database; its audit log is verified first."
    )

    @Argument(help: "The file that `tiendo db backup` wrote.")
    var file: String

    @Flag(help: "Overwrite a database that holds data.")
    var replace = false

    @OptionGroup var shared: SharedOptions

    func run() async throws {
        let composition = Composition(shared)
        try await composition.readable {
            switch try composition.address() {
            case .sqlite(let path):
                try composition.prepareFolder(of: path)
                try await SQLiteDatabase.restore(
                    from: file,
                    to: path,
                    replacing: replace,
                    verify: { try await verify($0, composition) }
                )
            case .postgres(let address):
                try await PostgresBackup(connectionString: address)
                    .restore(from: file, replacing: replace, verify: { try await verify($0, composition) })
            }
        }
        let context = try await composition.open(preparing: false)
        try await composition.closing(context.runtime.database) {
            let name = URL(fileURLWithPath: file).lastPathComponent
            try await EndAccessAfterRestore(runtime: context.runtime)(backup: name, by: ReportingActor.command.name)
        }
        composition.say(Message("command.restored", ["path": file]))
    }

    private func verify(_ copy: any Database, _ composition: Composition) async throws {
        let context = composition.context(copy, SystemClock(), isDemonstration: false)
        let verdict = try await VerifyAudit(runtime: context.runtime)()
        guard let fault = verdict.fault else { return }
        throw Refusal.conflict(Message(fault.key, ["number": String(fault.number)]))
    }
}
