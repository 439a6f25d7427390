import ArgumentParser

/// `tiendo form`
struct FormCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "form",
        abstract: "Write and read a unit's report file of a round (XLSX).",
        subcommands: [ExportFormCommand.self, CheckFormCommand.self, ImportFormCommand.self]
    )
}
