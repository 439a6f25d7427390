import ArgumentParser

/// `tiendo version`
struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "version", abstract: "Print the version.")

    func run() throws {
        StandardStream.output.write("tiendo \(Version.number)\n")
    }
}
